import type { Indicator } from "./indicator";

/** One term of a balance, as it entered the arithmetic. */
export interface Term {
  readonly indicator: Indicator;
  readonly sign: 1 | -1;
  readonly value: number;
}
