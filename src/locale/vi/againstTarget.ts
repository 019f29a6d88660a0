import type { PointsWording } from "../language";
import { noBreakSpace } from "../numberForm";
import { numbers } from "./numbers";

/** "vượt 9,85 %", "thiếu 3,11 %", "bằng chỉ tiêu": the ministry's own words, or "điểm %" where a writer wants it exact. */
export function againstTarget(points: number, wording: PointsWording): string {
  const size = numbers.decimal(Math.abs(points));
  if (!/[1-9]/.test(size)) return "bằng chỉ tiêu";
  const unit = wording === "percent" ? "%" : `điểm${noBreakSpace}%`;
  return `${points > 0 ? "vượt" : "thiếu"} ${size}${noBreakSpace}${unit}`;
}
