import type { MoneyUnit } from "../model/moneyUnit";
import type { Period } from "../model/period";
import type { ComparisonBasis, ComparisonBasisOfProvinces } from "./comparisonBasis";
import type { ComparedUnit } from "./comparedUnit";

/** A table that earlier figures were taken from. */
export interface ComparisonSource {
  readonly file?: string;
  readonly sheet: string;
  readonly tableId: string;
  /** The earlier figures stand in columns of the later table itself. */
  readonly isSameTable: boolean;
}

/** Two states of the same units side by side. */
export interface TableComparison {
  readonly kind: "compared";
  readonly tableId: string;
  readonly sheet: string;
  readonly title: string;
  readonly basis: ComparisonBasis;
  readonly period: Period | undefined;
  readonly beforePeriod: Period | undefined;
  readonly moneyUnit: MoneyUnit | undefined;
  readonly sources: readonly ComparisonSource[];
  /** Set where the units are provinces. */
  readonly provinces: ComparisonBasisOfProvinces | undefined;
  readonly units: readonly ComparedUnit[];
  /** Units of before that nothing now was compared with. */
  readonly gone: readonly string[];
}

/** Why a table cannot be compared with any of those given. */
export type NotComparableReason =
  | "noPeriod" // bảng chưa rõ kỳ
  | "noEarlierTable" // không có bảng nào để so
  | "noEarlierPeriod" // các bảng kia chưa rõ kỳ
  | "otherPeriods" // kỳ của các bảng kia không so được với kỳ này
  | "noCommonUnit" // không có đơn vị chung
  | "noCommonFigure"; // không có chỉ tiêu chung

/** A table without anything to compare it with. */
export interface NotComparable {
  readonly kind: "notComparable";
  readonly tableId: string;
  readonly sheet: string;
  readonly title: string;
  readonly period: Period | undefined;
  readonly reason: NotComparableReason;
}

/** What became of comparing a table. */
export type ComparisonResult = TableComparison | NotComparable;
