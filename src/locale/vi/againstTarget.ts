import type { PointsWording } from "../language";
import { noBreakSpace, shownSize, type NumberForm } from "../numberForm";
import { numbers as usual } from "./numbers";

/** "vượt 9,85 %", "thiếu 3,11 %", "bằng chỉ tiêu": the ministry's own words, or "điểm %" where a writer wants it exact. */
export function againstTarget(points: number, wording: PointsWording, numbers: NumberForm = usual): string {
  const size = shownSize(points, [numbers, usual]);
  if (size === undefined) return "bằng chỉ tiêu";
  return `${points > 0 ? "vượt" : "thiếu"} ${withUnit(size, wording)}`;
}

/** "9,85 %", or "9,85 điểm %": how far two percentages lie apart. */
export function distance(points: number, wording: PointsWording, { decimal }: NumberForm): string {
  return withUnit(decimal(Math.abs(points)), wording);
}

function withUnit(size: string, wording: PointsWording): string {
  return `${size}${noBreakSpace}${wording === "percent" ? "%" : `điểm${noBreakSpace}%`}`;
}
