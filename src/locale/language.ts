/** The languages of the product, the first one first: the people it serves write Vietnamese. */
export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

/**
 * How a distance between two percentages is called. The ministry writes "vượt 9,85 %"; a stricter writer says "điểm %".
 */
export const pointsWordings = ["percent", "percentagePoints"] as const;
export type PointsWording = (typeof pointsWordings)[number];

/** How many decimals of a rate are shown, in the order in which they are offered. */
export const rateDecimalsOffered = [1, 2, 3, 4] as const;
export type RateDecimals = (typeof rateDecimalsOffered)[number];

/** How a person wants to read figures. */
export interface FigureReading {
  readonly wording: PointsWording;
  readonly rateDecimals: RateDecimals;
}

/** As the ministry writes. */
export const usualReading: FigureReading = { wording: "percent", rateDecimals: 2 };
