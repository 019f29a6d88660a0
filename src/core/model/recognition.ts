import type { LegacyEncoding, RecognitionAnswers } from "./answers";
import type { FigureKey } from "./indicator";
import type { MoneyUnit } from "./moneyUnit";
import type { PeriodLength } from "./period";
import type { RecordSet } from "./records";
import type { Area, CellRef } from "./sheet";
import type { TableReading } from "./tableReading";

/** A sheet in which no table of figures was found, and why. */
export interface SheetWithoutTable {
  readonly sheet: string;
  readonly reason: "empty" | "noKnownHeader" | "noFigures";
}

/** Something the recognition could not settle alone, for a person to answer. */
export type Doubt =
  | { readonly kind: "unknownColumn"; readonly tableId: string; readonly at: CellRef; readonly label: string; readonly candidates: readonly FigureKey[] }
  | { readonly kind: "sideUnknown"; readonly tableId: string; readonly at: CellRef; readonly label: string }
  /** A column that names another unit of money than most columns of its table. It is not read: its figures cannot be added to theirs. */
  | { readonly kind: "moneyUnitDiffers"; readonly tableId: string; readonly at: CellRef; readonly label: string; readonly moneyUnit: MoneyUnit; readonly usual: MoneyUnit }
  | { readonly kind: "unitUnknown"; readonly tableId: string; readonly at: CellRef; readonly label: string; readonly candidates: readonly string[] }
  /** What a title calls the period may mean either. The first is taken until a person says. */
  | { readonly kind: "periodUnclear"; readonly tableId: string; readonly at: CellRef; readonly label: string; readonly candidates: readonly PeriodLength[] }
  /** Text of an encoding older than Unicode. Without a font that reveals it, it shows in the words: they make sense only when decoded. */
  | {
      readonly kind: "legacyFont";
      readonly tableId: string | undefined;
      readonly sheet: string;
      readonly area: Area;
      readonly encoding: LegacyEncoding;
      readonly fontName: string | undefined;
    };

/** What was recognised in a workbook. */
export interface Recognition {
  readonly tables: readonly RecordSet[];
  readonly sheetsWithoutTable: readonly SheetWithoutTable[];
  readonly doubts: readonly Doubt[];
  /** How each table was read, sheet by sheet. */
  readonly readings: readonly TableReading[];
  /** Answers that fit nothing that stands in the workbook now. */
  readonly unusedAnswers: RecognitionAnswers;
}
