import { absenceCodes, type CellText, type FigureColumn, type FigureKey, type RecordInfo, type RecordSet, type Recognition } from "../../src/core";

/** What a drawn table cannot show. */
export type RecordSetOptions = Partial<Pick<RecordSet, "sheet" | "period" | "moneyUnit" | "id">> & {
  /** The scale of rates that recognition would have found. */
  readonly scale?: FigureColumn["scale"];
};

/** A drawn table: its figures as records, and its last column where that is headed "verdict". */
export interface DrawnRecords {
  readonly set: RecordSet;
  readonly verdicts: readonly string[];
}

/**
 * Records as they are drawn: the header names figure keys, each line is a record. A first column "label" names the records; one `>` before
 * a name puts it below the record before it. "Tổng…" is a total, "CHV…" a detail, anything else a unit. A column "unit" has canonical names.
 *
 * `-` is empty, `12.5` a number, `'12` the text "12", `'12=12` a text that means a number, `#REF!` an error.
 */
export function drawnRecords(drawing: string, options: RecordSetOptions = {}): DrawnRecords {
  const [header = [], ...rows] = drawing.trim().split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  const cellsUnder = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? "-");
  const labels = header.includes("label") ? cellsUnder("label") : rows.map((_, index) => `Đơn vị ${index + 1}`);
  const keys = header.filter((name) => name.includes(".")) as FigureKey[];
  const sheet = options.sheet ?? "Biểu";
  const columns = keys.map((key) => [key, drawnColumn({ key, cells: cellsUnder(key), sheet, columnIndex: header.indexOf(key), scale: options.scale })] as const);
  const set: RecordSet = {
    id: options.id ?? `${sheet}!A1`,
    sheet,
    area: { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: rows.length, lastColumnIndex: header.length - 1 },
    lastHeaderRowIndex: 0,
    orientation: "recordsInRows",
    title: "",
    period: options.period,
    moneyUnit: options.moneyUnit,
    records: drawnInfos(labels, header.includes("unit") ? cellsUnder("unit") : []),
    columns: new Map(columns),
  };
  return { set, verdicts: header.includes("verdict") ? cellsUnder("verdict") : [] };
}

/** A recognition of drawn tables alone. */
export function drawnRecognition(...sets: readonly RecordSet[]): Recognition {
  return { tables: sets, sheetsWithoutTable: [], doubts: [], readings: [], unusedAnswers: [] };
}

interface DrawnColumn {
  readonly key: FigureKey;
  readonly cells: readonly string[];
  readonly sheet: string;
  readonly columnIndex: number;
  readonly scale: FigureColumn["scale"];
}

function drawnColumn({ key, cells, sheet, columnIndex, scale }: DrawnColumn): FigureColumn {
  const texts = new Map<number, CellText>();
  cells.forEach((cell, index) => {
    if (cell.startsWith("'")) texts.set(index, { text: cell.slice(1).split("=")[0] ?? "", value: cell.includes("=") ? Number(cell.split("=")[1]) : undefined });
    if (cell.startsWith("#")) texts.set(index, { text: cell, value: undefined });
  });
  const isRate = /\.(rate|eligibleShare|target|targetDifference|rateChange)$/.test(key);
  return {
    key,
    values: Float64Array.from(cells, (cell) => (absenceOf(cell) === undefined ? Number(cell) : NaN)),
    absences: Uint8Array.from(cells, (cell) => absenceCodes.indexOf(absenceOf(cell))),
    texts,
    sheet,
    rowIndexes: Int32Array.from(cells, (_, index) => index + 1),
    columnIndexes: Int32Array.from(cells, () => columnIndex),
    scale: isRate ? (scale ?? "percent") : undefined,
    labels: [key],
  };
}

function absenceOf(cell: string): (typeof absenceCodes)[number] {
  if (cell === "-" || cell === "") return "empty";
  if (cell.startsWith("'")) return "text";
  return cell.startsWith("#") ? "excelError" : undefined;
}

function drawnInfos(labels: readonly string[], units: readonly string[]): readonly RecordInfo[] {
  const depths = labels.map((label) => /^>*/.exec(label)?.[0].length ?? 0);
  return labels.map((drawn, index) => {
    const label = drawn.replace(/^>*\s*/, "");
    const above = depths.slice(0, index).findLastIndex((depth) => depth < (depths[index] ?? 0));
    const role = label.startsWith("Tổng") ? "total" : label.startsWith("CHV") ? "detail" : "unit";
    return { label, unit: units[index] === "-" ? undefined : units[index], role, parentIndex: above < 0 ? undefined : above };
  });
}
