import { minus, noBreakSpace, shownSize, type NumberForm } from "../numberForm";
import { numbers as usual } from "./numbers";

/** "9.85 points above target", "3.11 points below target", "on target". */
export function againstTarget(points: number, numbers: NumberForm = usual): string {
  const size = shownSize(points, [numbers, usual]);
  return size === undefined ? "on target" : `${size} points ${points > 0 ? "above" : "below"} target`;
}

/** "+9.85 points": how far one percentage lies above another, or below. */
export function signedDistance(points: number, numbers: NumberForm): string {
  const size = shownSize(points, [numbers, usual]);
  return `${size === undefined ? numbers.decimal(0) : `${points > 0 ? "+" : minus}${size}`}${noBreakSpace}points`;
}
