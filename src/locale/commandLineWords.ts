import type { CellDifferenceKind, FileFailureReason, LeftAlone, LeftOut, LineDifference, TargetTrouble } from "../app";
import type { CheckReport, Side } from "../core";
import type { HelpWords } from "./commandLineHelpWords";

/** How many findings of each severity. */
export interface SeverityCounts {
  readonly error: number;
  readonly confirm: number;
  readonly info: number;
}

/** What is said when the command was called in a way that it does not understand. */
export interface UsageSentences {
  /** `closest` is what the person may have meant. */
  readonly unknownCommand: (name: string, closest: string | undefined) => string;
  readonly unknownOption: (name: string, closest: string | undefined) => string;
  readonly valueMissing: (option: string) => string;
  readonly valueNotTaken: (option: string) => string;
  readonly optionOfOther: (option: string, command: string) => string;
  readonly badFormat: (command: string, allowed: readonly string[]) => string;
  readonly badValue: (option: string, allowed: readonly string[]) => string;
  readonly noFiles: string;
  readonly noFilesTaken: string;
  readonly twoVersionsNeeded: string;
  readonly folderNeeded: string;
  readonly provinceNeeded: string;
  readonly outIsFile: (path: string) => string;
  readonly nothingFound: string;
  readonly badTargets: (file: string, trouble: TargetTrouble) => string;
  /** What to call for help; of a command where one is known. */
  readonly tryHelp: (command: string | undefined) => string;
}

/** The words of the national summary that are not on its sheets. */
export interface SummaryWords {
  /** A sheet for each side. */
  readonly sheetNames: Readonly<Record<Side, string>>;
  readonly title: string;
  readonly unitLines: Readonly<Record<Side, string>>;
  readonly ordinal: string;
  readonly unit: string;
  readonly nation: string;
  readonly sources: { readonly sheetName: string; readonly title: string; readonly units: string; readonly note: string };
  readonly units: (count: number) => string;
  readonly missing: (count: number) => string;
  readonly duplicate: (unit: string, others: readonly string[]) => string;
  readonly superseded: (unit: string, taken: string) => string;
  readonly leftOut: (leftOut: LeftOut) => string;
  readonly nothing: string;
}

/** What is said about two versions of a workbook. */
export interface DiffWords {
  readonly title: string;
  readonly sheets: { readonly cells: string; readonly findings: string };
  readonly version: { readonly before: (path: string) => string; readonly after: (path: string) => string };
  readonly columns: { readonly ordinal: string; readonly cell: string; readonly change: string; readonly before: string; readonly after: string; readonly state: string };
  readonly same: string;
  readonly cells: (count: number) => string;
  readonly kinds: Readonly<Record<CellDifferenceKind, string>>;
  readonly empty: string;
  /** In the place of a formula, where there is none. */
  readonly noFormula: string;
  /** Rows and columns that one version has and the other has not, by their names. */
  readonly lines: Readonly<Record<LineDifference["kind"], (line: string) => string>>;
  readonly addedSheet: (sheet: string) => string;
  readonly removedSheet: (sheet: string) => string;
  readonly findings: (counts: { readonly fixed: number; readonly still: number; readonly fresh: number }) => string;
  readonly groups: { readonly fixed: string; readonly still: string; readonly fresh: string };
}

/** Every sentence of the command line. */
export interface CommandLineWords {
  readonly help: HelpWords;
  readonly usage: UsageSentences;
  readonly failures: Readonly<Record<FileFailureReason, string>>;
  readonly clean: string;
  readonly counts: (counts: SeverityCounts) => string;
  readonly undecided: (report: CheckReport) => string | undefined;
  readonly proposal: (text: string) => string;
  /** Of a file of another kind: that only figures were read, and what its copy is. */
  readonly converted: { readonly read: string; readonly copied: string };
  readonly writtenTo: (path: string) => string;
  readonly leftAlone: (leftAlone: LeftAlone) => string;
  /** Why a copy has highlights and no sheet of findings. */
  readonly noList: string;
  /** How many targets of the table were written into the copy. */
  readonly targetsGiven: (count: number) => string;
  /** What was taken from the table of targets that a call names. */
  readonly targetsRead: (file: string, counts: Readonly<Record<Side, number>>) => string;
  readonly total: (counts: { readonly files: number; readonly clean: number; readonly withFindings: number; readonly failed: number }) => string;
  readonly progress: (counts: { readonly done: number; readonly total: number }) => string;
  readonly report: { readonly title: string; readonly file: string; readonly verdict: string; readonly notChecked: string; readonly proposal: string };
  readonly summary: SummaryWords;
  readonly diff: DiffWords;
}
