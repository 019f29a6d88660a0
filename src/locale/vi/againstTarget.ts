import type { PointsWording } from "../language";
import { noBreakSpace, shownSize, type NumberForm } from "../numberForm";
import { numbers as usual } from "./numbers";

/** "vượt 9,85 %", "thiếu 3,11 %", "bằng chỉ tiêu": the ministry's own words, or "điểm %" where a writer wants it exact. */
export function againstTarget(points: number, wording: PointsWording, numbers: NumberForm = usual): string {
  const size = shownSize(points, [numbers, usual]);
  if (size === undefined) return "bằng chỉ tiêu";
  const unit = wording === "percent" ? "%" : `điểm${noBreakSpace}%`;
  return `${points > 0 ? "vượt" : "thiếu"} ${size}${noBreakSpace}${unit}`;
}
