import type { EarlierBasis } from "../../core";

/** The periods that a table compares itself with. */
export const earlierNames: Readonly<Record<EarlierBasis, string>> = { samePeriodLastYear: "cùng kỳ năm trước", previousPeriod: "kỳ trước" };
