import type { ChangeKind } from "../../model/change";
import { partsOfKey } from "../../model/indicator";
import type { ChangeColumn } from "../../model/records";
import type { SheetGrid } from "../grid/sheetGrid";
import type { ChangedFigure, FigureChange } from "./changedFigures";
import type { ColumnReading } from "./columnReading";
import { figureColumn, type FigurePlaces } from "./figureColumn";
import { saysAmount } from "./saysAmount";

/** The figures of the columns that state changes. */
export function changeColumns(grid: SheetGrid, changes: readonly FigureChange[], rowIndexes: Int32Array): readonly ChangeColumn[] {
  return changes.map((change) => changeColumn(grid, change, { rowIndexes, columnIndexes: new Int32Array(rowIndexes.length).fill(change.reading.header.columnIndex) }));
}

/** A stated change of one figure, wherever it stands. */
export function changeColumn(grid: SheetGrid, { reading, of }: Pick<FigureChange, "reading" | "of">, places: Pick<FigurePlaces, "rowIndexes" | "columnIndexes">): ChangeColumn {
  const labels = reading.header.labels.map(({ text }) => text);
  return {
    side: partsOfKey(of.key).side,
    indicator: of.indicator,
    basis: basisSaid(labels.join(" ").normalize("NFC").toLowerCase()),
    kind: kindOf(of, reading),
    column: figureColumn(grid, { key: of.key, labels, ...places }),
  };
}

function basisSaid(says: string): ChangeColumn["basis"] {
  if (/kỳ trước|tháng trước|kỳ liền trước/u.test(says.replace(/cùng kỳ( năm)? trước/gu, "cùng kỳ"))) return "previousPeriod";
  return /cùng kỳ|năm trước|năm ngoái|năm \d{4}/u.test(says) ? "samePeriodLastYear" : undefined;
}

function kindOf({ indicator }: ChangedFigure, reading: ColumnReading): ChangeKind | undefined {
  if (indicator === "rate" || indicator === "eligibleShare") return "points";
  if (saysPercent(reading)) return "growth";
  return saysAmount(reading.header.labels.at(-1)?.text ?? "") ? "amount" : undefined;
}

/** Whether a column of changes says that it is in percent. */
export function saysPercent({ header }: ColumnReading): boolean {
  return /%|tỷ lệ|tỉ lệ|phần trăm/u.test((header.labels.at(-1)?.text ?? "").normalize("NFC").toLowerCase());
}
