import type { Basis } from "../../core";

/** The periods that a table compares itself with, and the month that it shows apart. */
export const earlierNames: Readonly<Record<Exclude<Basis, "current">, string>> = {
  samePeriodLastYear: "cùng kỳ năm trước",
  previousPeriod: "kỳ trước",
  inMonth: "trong tháng",
};
