/** The languages of the product, the first one first: the people it serves write Vietnamese. */
export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

/**
 * How a distance between two percentages is called. The ministry writes "vượt 9,85 %"; a stricter writer says "điểm %".
 */
export type PointsWording = "percent" | "percentagePoints";
