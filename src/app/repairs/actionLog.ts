import type { Edit } from "../../core";
import { isOfLaterVersion, ledgerOf, textOfLedger } from "../ownership/ledger";
import type { WorkbookSnapshot } from "../ports/workbook";
import type { LoggedAction } from "./loggedAction";

/** Tells the time on the person's clock: "2026-11-22T08:05". */
export type Moment = () => string;

/** What is done, and who tells the time. Of sheets that come without a count, the rows are counted. */
interface ToldAction extends Pick<LoggedAction, "kind" | "sheet"> {
  readonly count?: number;
  readonly moment: Moment | undefined;
}

/**
 * The edits with lines in the journal that say what they do, one for each sheet that they bring. Nothing is said where nothing is done, or where nobody tells the time.
 * Of highlights, and of sheets that take the place of earlier ones, the last line stands; where the last highlights were taken away, none.
 */
export function logged({ ledgerText }: Pick<WorkbookSnapshot, "ledgerText">, edits: readonly Edit[], { moment, ...told }: ToldAction): readonly Edit[] {
  const written = edits.find((edit) => edit.kind === "setLedger");
  const ledger = ledgerOf(written ? written.text : ledgerText);
  if (moment === undefined || edits.length === 0 || isOfLaterVersion(ledger)) return edits;
  const actions = actionsOf(edits, { ...told, time: moment() }).reduce(withAction, ledger.actions ?? []);
  const text = textOfLedger({ ...ledger, actions });
  if (text === (written ? written.text : ledgerText)) return edits;
  return [{ kind: "setLedger", text }, ...edits.filter((edit) => edit !== written)];
}

function actionsOf(edits: readonly Edit[], { count, ...told }: Omit<LoggedAction, "count"> & Pick<ToldAction, "count">): readonly LoggedAction[] {
  const sheets = edits.filter((edit) => edit.kind === "putOwnedSheet" || edit.kind === "addSheet");
  if (sheets.length === 0) return [{ ...told, count: count ?? 0 }];
  return sheets.map(({ kind, sheet, design }) => ({ ...told, kind: kind === "addSheet" ? "sheetAdded" : "sheetMade", count: count ?? design.rows.length, sheet }));
}

function withAction(before: readonly LoggedAction[], action: LoggedAction): readonly LoggedAction[] {
  const others = before.filter((earlier) => !isReplaced(earlier, action));
  return action.count === 0 && action.sheet === undefined ? others : [...others, action];
}

function isReplaced(earlier: LoggedAction, { kind, sheet }: LoggedAction): boolean {
  return kind !== "filled" && earlier.kind === kind && earlier.sheet === sheet;
}
