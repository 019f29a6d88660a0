import type { Edit } from "../../core";
import { ledgerOf, textOfLedger } from "../ownership/ledger";
import type { CheckOutcome } from "../outcomes";
import type { WorkbookSnapshot } from "../ports/workbook";
import type { SignOff } from "./signOff";
import { figuresFingerprint, signedTables } from "./signedTables";

/** Who signs, and when. */
export interface SignOffRequest {
  readonly reviewer: string;
  /** The time on the person's clock: "2026-11-22T08:05". */
  readonly time: string;
}

/** Keeps the figures as they stand, with the name of the person who answers for them, in the place of an earlier sign-off. */
export function signOffEdit(snapshot: WorkbookSnapshot, { recognition, report }: CheckOutcome, { reviewer, time }: SignOffRequest): Edit {
  const tables = signedTables(snapshot, recognition.tables);
  const openErrorCount = report.findings.filter(({ severity }) => severity === "error").length;
  return signOffLedgerEdit(snapshot, { reviewer: reviewer.trim(), time, fingerprint: figuresFingerprint(tables), openErrorCount, tables });
}

/** Takes a sign-off back. */
export function signOffWithdrawal(snapshot: WorkbookSnapshot): Edit {
  return signOffLedgerEdit(snapshot, undefined);
}

function signOffLedgerEdit(snapshot: WorkbookSnapshot, signOff: SignOff | undefined): Edit {
  const { signOff: _, ...others } = ledgerOf(snapshot.ledgerText);
  return { kind: "setLedger", text: textOfLedger(signOff ? { ...others, signOff } : others) };
}
