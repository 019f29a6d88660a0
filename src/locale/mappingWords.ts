import type { LegacyEncoding, PeriodLength, RateScale, RowRole } from "../core";

/** The words of the screen on which a person says how tables are to be read. */
export interface MappingWords {
  /** Over the results, when the recognition has questions. */
  readonly askForHelp: (doubtCount: number) => string;
  readonly open: string;
  /** Where everything was understood, and may yet be wrong. */
  readonly correct: string;
  readonly title: string;
  readonly intro: string;
  readonly tableLabel: (table: { readonly sheet: string; readonly address: string }) => string;
  readonly doubtsInTable: (doubtCount: number) => string;
  readonly notATable: string;
  readonly periodLabel: string;
  readonly monthsLabel: string;
  readonly months: (count: number) => string;
  readonly yearLabel: string;
  /** Over two periods that the words of a title may mean. */
  readonly periodUnclear: string;
  readonly periodMeaning: (length: PeriodLength) => string;
  readonly moneyUnitLabel: string;
  readonly unknown: string;
  readonly columnsLabel: string;
  /** A cell that can be shown. */
  readonly showCell: (cell: string) => string;
  readonly noLabel: string;
  readonly chooseFigure: string;
  readonly likely: string;
  readonly ignore: string;
  /** A column that says how the figures of another one changed. */
  readonly change: string;
  readonly noMatch: string;
  readonly scaleLabel: string;
  readonly scales: Readonly<Record<RateScale, string>>;
  readonly rowsLabel: (rowCount: number) => string;
  readonly firstRowLabel: string;
  readonly lastRowLabel: string;
  /** An end of the table where nobody said another. */
  readonly asRead: string;
  readonly findRowLabel: string;
  readonly moreRows: (rowCount: number) => string;
  readonly noRowLabel: string;
  readonly rowRoles: Readonly<Record<RowRole, string>>;
  readonly unitsLabel: string;
  readonly isUnit: (name: string) => string;
  readonly isNoUnit: string;
  readonly encodingLabel: (sheet: string) => string;
  readonly encodings: Readonly<Record<LegacyEncoding | "unicode", string>>;
  readonly alike: (tableCount: number) => string;
  readonly unused: (answerCount: number) => string;
  readonly forgetUnused: string;
  readonly forgetAll: string;
  readonly save: string;
  readonly back: string;
  readonly discard: string;
  readonly loading: string;
}
