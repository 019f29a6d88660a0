/** The ids of the detectors. Like those of rules they are never used again for anything else, and every language has a name for each. */
export const anomalyIds = ["BT-01", "BT-02", "BT-03", "BT-04", "BT-05", "BT-06", "BT-07", "BT-08", "BT-09", "BT-10", "BT-11", "BT-12", "BT-13", "BT-14", "SS-01", "SS-02", "SS-03", "SS-04", "SS-05"] as const;
export type AnomalyId = (typeof anomalyIds)[number];
