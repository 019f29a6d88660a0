import type { Edit } from "../../core";
import { isOfLaterVersion, ledgerOf, textOfLedger } from "../ownership/ledger";
import type { WorkbookSnapshot } from "../ports/workbook";
import type { LoggedAction } from "./loggedAction";

/** Tells the time on the person's clock: "2026-11-22T08:05". */
export type Moment = () => string;

/**
 * The edits with a line in the journal that says what they do. Nothing is said where nothing is done, or where nobody tells the time.
 * Of highlights, and of sheets that take the place of earlier ones, the last line stands.
 */
export function logged(snapshot: Pick<WorkbookSnapshot, "ledgerText">, edits: readonly Edit[], told: Pick<LoggedAction, "kind" | "count">, moment: Moment | undefined): readonly Edit[] {
  const written = edits.find((edit) => edit.kind === "setLedger");
  const ledger = ledgerOf(written ? written.text : snapshot.ledgerText);
  if (moment === undefined || edits.length === 0 || told.count === 0 || isOfLaterVersion(ledger)) return edits;
  const sheet = edits.find((edit) => edit.kind === "putOwnedSheet" || edit.kind === "addSheet")?.sheet;
  const action: LoggedAction = { ...told, ...(sheet !== undefined && { sheet }), time: moment() };
  const before = (ledger.actions ?? []).filter(({ kind, sheet: other }) => action.kind === "filled" || kind !== action.kind || other !== sheet);
  const text = textOfLedger({ ...ledger, actions: [...before, action] });
  return [{ kind: "setLedger", text }, ...edits.filter((edit) => edit !== written)];
}
