import type { Workbook } from "../app";
import type { PlannedSheet } from "../core";

/** A workbook that was opened from a file, and the bytes that it would be saved as. */
export interface OpenedWorkbook extends Workbook {
  readonly bytes: () => Uint8Array;
}

/** What the command needs of the world around it. */
export interface World {
  /** Opens the bytes of an .xlsx file; throws a `HostFailure` where it cannot. */
  readonly openWorkbook: (bytes: Uint8Array) => OpenedWorkbook;
  /** Opens the bytes of an .xls, .xlsb or .ods as a new .xlsx of what is read of it; throws a `HostFailure` where it cannot. */
  readonly openConverted: (bytes: Uint8Array) => Promise<OpenedWorkbook>;
  /** The bytes of a new .xlsx file of the given sheets. */
  readonly newWorkbook: (sheets: readonly PlannedSheet[]) => Uint8Array;
  readonly print: (text: string) => void;
  /** What is not a result: progress, and what went wrong with the call. */
  readonly printAside: (text: string) => void;
  /** Whether a person watches what is printed aside. */
  readonly isWatched: boolean;
  readonly version: string;
  /** The schema of every result in JSON. */
  readonly schema: () => Promise<string>;
}

/** 0 no errors, 1 errors, 2 something could not be checked. */
export type ExitCode = 0 | 1 | 2;
