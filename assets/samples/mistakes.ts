import type { OfficeColumn } from "./officeFigures";
import type { PlannedCell } from "./workbook/plan";

/** A cell that is wrong on purpose. `row` is the end of the office's name, or "total". */
export interface Mistake {
  readonly side: "cases" | "money";
  readonly row: string;
  readonly column: OfficeColumn;
  /** What stands there in place of the right figure; without it the cell is empty. */
  readonly wrong: PlannedCell["content"] | undefined;
}

/** One slip of each kind that such tables are known for. The formulas that divide by zero and the day that does not exist stand in the sheets themselves. */
export const mistakes: readonly Mistake[] = [
  { side: "cases", row: "thành phố", column: "rate", wrong: 57.69 },
  { side: "cases", row: "thành phố", column: "difference", wrong: -23.81 },
  { side: "cases", row: "huyện A", column: "newlyAccepted", wrong: 482 },
  { side: "cases", row: "huyện B", column: "difference", wrong: 3.01 },
  { side: "cases", row: "huyện C", column: "toEnforce", wrong: "1.213" },
  { side: "cases", row: "huyện E", column: "withdrawn", wrong: -3 },
  { side: "cases", row: "huyện F", column: "target", wrong: undefined },
  { side: "cases", row: "huyện F", column: "difference", wrong: undefined },
  { side: "cases", row: "huyện G", column: "inProgress", wrong: 12.2 },
  { side: "cases", row: "huyện H", column: "difference", wrong: 5.27 },
  { side: "cases", row: "total", column: "carriedOut", wrong: 5_409 },
  { side: "money", row: "Văn phòng Cục", column: "enforced", wrong: 254_129_000 },
  { side: "money", row: "huyện A", column: "rate", wrong: 83.2 },
  { side: "money", row: "huyện B", column: "rate", wrong: 0.417 },
  { side: "money", row: "huyện C", column: "enforced", wrong: "12.132.450" },
  { side: "money", row: "huyện E", column: "rate", wrong: 423.6 },
  { side: "money", row: "huyện G", column: "rate", wrong: 39.49 },
  { side: "money", row: "huyện H", column: "rate", wrong: 33.88 },
  { side: "money", row: "huyện I", column: "entrusted", wrong: "chưa báo cáo" },
  { side: "money", row: "total", column: "rate", wrong: 40.67 },
  { side: "money", row: "total", column: "difference", wrong: 0.57 },
];
