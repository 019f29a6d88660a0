import type { RecordSet } from "../../core";
import type { WorkbookSnapshot } from "../ports/workbook";
import { signedChanges, type SignedChange } from "./signedChanges";
import type { SignOff } from "./signOff";
import { figuresFingerprint, signedTables } from "./signedTables";

/** A sign-off, and what has changed since. */
export interface SignOffState extends Omit<SignOff, "tables"> {
  readonly figureCount: number;
  readonly changes: readonly SignedChange[];
}

/** A sign-off held against the figures of now. */
export function signOffState({ tables: signed, ...told }: SignOff, snapshot: WorkbookSnapshot, tables: readonly RecordSet[]): SignOffState {
  const isSame = figuresFingerprint(signedTables(snapshot, tables)) === told.fingerprint;
  return { ...told, figureCount: figureCountOf(signed), changes: isSame ? [] : signedChanges(signed, snapshot, tables) };
}

function figureCountOf(tables: SignOff["tables"]): number {
  return tables.reduce((count, { columns }) => count + columns.reduce((sum, [, contents]) => sum + contents.filter((content) => content !== null).length, 0), 0);
}
