import type { ColumnMeaning, RowRole, TableName } from "./answers";
import type { FigureKey } from "./indicator";
import type { MoneyUnit } from "./moneyUnit";
import type { Period, PeriodLength } from "./period";
import type { RateScale } from "./records";
import type { CellRef } from "./sheet";

/** How one column was read; where indicators stand in rows, one row. */
export interface ColumnOfReading {
  /** Names the column in answers. */
  readonly header: string;
  /** The labels from the top down, as they stand in the sheet. */
  readonly label: string;
  /** The cell of the lowest label. */
  readonly at: CellRef;
  /** `undefined` while nobody knows. */
  readonly meaning: ColumnMeaning | undefined;
  /** What it may be, where it is not known. */
  readonly candidates: readonly FigureKey[];
  /** Set for rates whose figures tell their scale. */
  readonly scale: RateScale | undefined;
}

/** A row of a provinces table that names no province for certain, or of which a person said which one it names. */
export interface UnitOfReading {
  /** Names the row in answers. */
  readonly row: string;
  readonly label: string;
  readonly at: CellRef;
  readonly unit: string | undefined;
  readonly isAnswered: boolean;
  readonly candidates: readonly string[];
}

/** How one row below the header was read. */
export interface RowOfReading {
  /** Names the row in answers. */
  readonly row: string;
  readonly label: string;
  readonly at: CellRef;
  readonly role: RowRole;
}

/** How a table was read, column by column: what a person is shown to confirm or correct. */
export interface TableReading extends TableName {
  /** The id of the table, or of the one that it was joined to. */
  readonly tableId: string;
  readonly title: string;
  /** A person said that it is no table of figures. */
  readonly isDismissed: boolean;
  readonly period: Period | undefined;
  /** Set while the words of the sheet may mean another period as well and nobody has said which. */
  readonly otherPeriod?: PeriodLength;
  /** What the sheet itself says of the period, in a form to compare only. */
  readonly toldPeriod: string | undefined;
  readonly moneyUnit: MoneyUnit | undefined;
  readonly toldMoneyUnit: string | undefined;
  readonly columns: readonly ColumnOfReading[];
  readonly units: readonly UnitOfReading[];
  /** The rows below the header; of a long table the first and the last ones. None where indicators stand in rows. */
  readonly rows: readonly RowOfReading[];
}
