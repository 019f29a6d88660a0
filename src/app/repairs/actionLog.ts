import type { Edit } from "../../core";
import { isOfLaterVersion, ledgerOf, textOfLedger } from "../ownership/ledger";
import type { WorkbookSnapshot } from "../ports/workbook";
import type { LoggedAction } from "./loggedAction";

/** Tells the time on the person's clock: "2026-11-22T08:05". */
export type Moment = () => string;

/** What is done, and who tells the time. */
interface ToldAction extends Pick<LoggedAction, "kind" | "count"> {
  readonly moment: Moment | undefined;
}

/**
 * The edits with a line in the journal that says what they do. Nothing is said where nothing is done, or where nobody tells the time.
 * Of highlights, and of sheets that take the place of earlier ones, the last line stands.
 */
export function logged({ ledgerText }: Pick<WorkbookSnapshot, "ledgerText">, edits: readonly Edit[], { moment, ...told }: ToldAction): readonly Edit[] {
  const written = edits.find((edit) => edit.kind === "setLedger");
  const ledger = ledgerOf(written ? written.text : ledgerText);
  const isNothing = edits.length === 0 || told.count === 0;
  if (moment === undefined || isNothing || isOfLaterVersion(ledger)) return edits;
  const sheet = edits.find((edit) => edit.kind === "putOwnedSheet" || edit.kind === "addSheet")?.sheet;
  const action: LoggedAction = { ...told, ...(sheet !== undefined && { sheet }), time: moment() };
  const text = textOfLedger({ ...ledger, actions: withAction(ledger.actions, action) });
  return [{ kind: "setLedger", text }, ...edits.filter((edit) => edit !== written)];
}

function withAction(before: readonly LoggedAction[] | undefined, action: LoggedAction): readonly LoggedAction[] {
  return [...(before ?? []).filter((earlier) => !isReplaced(earlier, action)), action];
}

function isReplaced(earlier: LoggedAction, { kind, sheet }: LoggedAction): boolean {
  return kind !== "filled" && earlier.kind === kind && earlier.sheet === sheet;
}
