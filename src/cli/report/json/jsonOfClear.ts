import type { LeftAlone } from "../../../app";
import type { Call } from "../../call/call";
import type { FailedFile } from "../fileReport";
import { jsonFailure } from "./jsonFailure";
import { jsonHead, jsonText, slashed } from "./jsonHead";

/** A file that all our traces were taken from. */
export interface ClearedFile {
  readonly kind: "cleared";
  readonly path: string;
  readonly highlightCount: number;
  readonly restoredCellCount: number;
  readonly keptCellCount: number;
  readonly journalEntryCount: number;
  readonly leftAlone: readonly LeftAlone[];
  /** Where the copy without traces went; `undefined` where there was nothing to take away. */
  readonly writtenTo: string | undefined;
}

/** What was taken away, for other programs. */
export function jsonOfClear(call: Call, results: readonly (ClearedFile | FailedFile)[], version: string): string {
  return jsonText({
    ...jsonHead(call, version),
    files: results.map((result) => {
      if (result.kind === "failed") return jsonFailure(result, call.language);
      const { highlightCount, restoredCellCount, keptCellCount, journalEntryCount, leftAlone } = result;
      const done = result.writtenTo === undefined ? { status: "untouched" } : { status: "cleared", writtenTo: slashed(result.writtenTo) };
      return { path: slashed(result.path), ...done, highlightCount, restoredCellCount, keptCellCount, journalEntryCount, leftAlone };
    }),
  });
}
