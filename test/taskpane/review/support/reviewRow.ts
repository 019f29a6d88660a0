import type { ReviewLine, UnitStanding } from "../../../../src/app";
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
  const counts = { error, confirm, info: 0 };
  const standing: UnitStanding | undefined = unit === undefined ? undefined : { unit, counts, sides: { cases: side(cases), money: side(money) } };
  const line: ReviewLine = { units: standing ? [standing] : [], period: undefined, counts, leftOut: [] };
  const submission = { name: "", headlines: new Map(), said: { returns: [], leftOut: [] }, findingUnits: new Map(), outcome: undefined as never };
  const file = { id, name: `tep-${id}.xlsx`, file: new File([], `tep-${id}.xlsx`), state: state ?? ({ kind: "checked", submission, line } as const) };
  const isChecked = state === undefined;
  return { key: `${id}`, file, line: isChecked ? line : undefined, unit: isChecked ? standing : undefined, isPart: false, counts: isChecked ? counts : undefined, notes };
}
