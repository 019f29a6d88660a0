import type { ComparisonBasis, ComparisonOptions, ComparisonResult, Finding, Period } from "../../core";

/** Where earlier figures are to be taken from: columns of the table itself, other sheets of its workbook, or picked files. */
export const comparisonPlaces = ["sameTable", "workbook", "files"] as const;
export type ComparisonPlaceName = (typeof comparisonPlaces)[number];

/** What a person chose for comparing a workbook. */
export interface ComparisonChoice extends ComparisonOptions {
  /** Without it, earlier figures are taken from wherever they fit best. */
  readonly from?: ComparisonPlaceName;
}

/** What became of a picked file. */
export type FileUse =
  | "compared"
  | "unusedPeriod" // kỳ so được, nhưng không phải kỳ đang so
  | "otherPeriod" // kỳ không so được
  | "samePeriod" // cùng kỳ với bảng đang mở: so như hai lần nộp
  | "unknownPeriod" // chưa rõ kỳ
  | "noTable"; // không nhận ra bảng số liệu

/** A picked file and what it was used for. */
export interface ComparedFile {
  readonly name: string;
  readonly use: FileUse;
  /** Each period once, in the order of the sheets. */
  readonly periods: readonly Period[];
  /** What it can be compared by. */
  readonly bases: readonly ComparisonBasis[];
}

/** A workbook beside earlier ones. */
export interface WorkbookComparison {
  /** One for each table of the later workbook, in its order. */
  readonly tables: readonly ComparisonResult[];
  readonly files: readonly ComparedFile[];
  /** What one period says against another. */
  readonly findings: readonly Finding[];
  /** The bases that there is something to compare by. */
  readonly bases: readonly ComparisonBasis[];
  readonly options: ComparisonChoice;
  /** The tables, by their ids, for which the place that was chosen has nothing to compare with: their figures are from elsewhere, or there are none. */
  readonly notFromChosen: readonly string[];
}
