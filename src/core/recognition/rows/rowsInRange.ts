import { rowName } from "../answers/answerNames";
import type { RowRange } from "../answers/tableAnswers";
import type { BodyRow } from "./tableBody";

/** The rows between the first and the last one that a person named. A name that is not there bounds nothing. */
export function rowsInRange(rows: readonly BodyRow[], range: RowRange | undefined): readonly BodyRow[] {
  if (range === undefined) return rows;
  const names = rows.map(({ label }) => rowName(label));
  const first = range.first === undefined ? -1 : names.indexOf(range.first);
  const last = range.last === undefined ? -1 : names.lastIndexOf(range.last);
  if (first >= 0 || last >= 0) range.use();
  return rows.slice(Math.max(first, 0), last < 0 ? rows.length : last + 1);
}
