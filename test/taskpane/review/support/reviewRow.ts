import type { ReviewLine } from "../../../../src/app";
import type { DeskFileState } from "../../../../src/taskpane/review/desk/deskState";
import type { ReviewRow, RowNote } from "../../../../src/taskpane/review/desk/reviewRows";

const unknown = { ratePercent: undefined, targetPercent: undefined, differencePoints: undefined };

interface DrawnRow {
  readonly unit?: string;
  readonly error?: number;
  readonly confirm?: number;
  readonly cases?: readonly [rate: number, difference?: number];
  readonly money?: readonly [rate: number, difference?: number];
  readonly notes?: readonly RowNote[];
  readonly state?: Exclude<DeskFileState, { kind: "checked" }>;
}

/** A row of the list as it lies on the desk; without a state its file is checked. */
export function reviewRow(id: number, { state, notes = [], ...told }: DrawnRow): ReviewRow {
  const row = { key: `${id}`, isPart: false, notes };
  const file = { id, name: `tep-${id}.xlsx`, path: `tep-${id}.xlsx`, file: new File([], `tep-${id}.xlsx`) };
  if (state) return { ...row, file: { ...file, state }, line: undefined, unit: undefined, counts: undefined };
  const line = drawnLine(told);
  const submission = { name: "", headlines: new Map(), said: { returns: [], leftOut: [] }, findingUnits: new Map(), counts: { whole: { error: 0, confirm: 0, info: 0 }, byUnit: new Map() }, outcome: undefined as never };
  return { ...row, file: { ...file, state: { kind: "checked", submission, line } }, line, unit: line.units[0], counts: line.counts };
}

function drawnLine({ unit, error = 0, confirm = 0, cases, money }: DrawnRow): ReviewLine {
  const counts = { error, confirm, info: 0 };
  const side = (given: DrawnRow["cases"]) => (given === undefined ? unknown : { ratePercent: given[0], targetPercent: undefined, differencePoints: given[1] });
  return { units: unit === undefined ? [] : [{ unit, counts, sides: { cases: side(cases), money: side(money) } }], period: undefined, counts, leftOut: [] };
}
