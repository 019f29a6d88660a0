import type { PointsWording } from "../language";
import { minus, noBreakSpace, shownSize, type NumberForm } from "../numberForm";
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

/** "+9,85 %", or "+9,85 điểm %": how far one percentage lies above another, or below. */
export function signedDistance(points: number, wording: PointsWording, numbers: NumberForm): string {
  const size = shownSize(points, [numbers, usual]);
  return size === undefined ? withUnit(numbers.decimal(0), wording) : withUnit(`${points > 0 ? "+" : minus}${size}`, wording);
}

function withUnit(size: string, wording: PointsWording): string {
  return `${size}${noBreakSpace}${wording === "percent" ? "%" : `điểm${noBreakSpace}%`}`;
}
