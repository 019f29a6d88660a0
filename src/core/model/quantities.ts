declare const unit: unique symbol;

/** A number that remembers its unit at compile time and is a plain number at run time. */
type InUnit<Name extends string> = number & { readonly [unit]: Name };

/** A share: 0.8644 is 86,44 %. Every rate in the core is a ratio; percent exists only in a sheet's own scale and on the screen. */
export type Ratio = InUnit<"ratio">;

/** The distance between two percentages, in points: from 83,45 % to 86,44 % is 2.99 points, not 2,99 %. */
export type PercentagePoints = InUnit<"percentagePoints">;

/** A count of cases (việc): whole and never negative in a correct sheet. */
export type Cases = InUnit<"cases">;

/** An amount of money in đồng, never in the unit of the sheet that it stood in. */
export type Dong = InUnit<"dong">;

/** The number as a ratio. */
export const ratio = (value: number): Ratio => value as Ratio;

/** The number as percentage points. */
export const percentagePoints = (value: number): PercentagePoints => value as PercentagePoints;

/** The number as a count of cases. */
export const cases = (value: number): Cases => value as Cases;

/** The number as đồng. */
export const dong = (value: number): Dong => value as Dong;
