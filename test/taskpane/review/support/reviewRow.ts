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
export function reviewRow(id: number, { unit, error = 0, confirm = 0, cases, money, notes = [], state }: DrawnRow): ReviewRow {
  const side = (given: DrawnRow["cases"]) => (given === undefined ? unknown : { ratePercent: given[0], targetPercent: undefined, differencePoints: given[1] });
  const line: ReviewLine = { units: unit === undefined ? [] : [unit], period: undefined, counts: { error, confirm, info: 0 }, sides: { cases: side(cases), money: side(money) }, leftOut: [] };
  const checked = { kind: "checked", submission: { name: "", headlines: new Map(), outcome: undefined as never }, line } as const;
  return { file: { id, name: `tep-${id}.xlsx`, file: new File([], `tep-${id}.xlsx`), state: state ?? checked }, line: state === undefined ? line : undefined, notes };
}
