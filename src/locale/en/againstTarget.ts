import { shownSize, type NumberForm } from "../numberForm";
import { numbers as usual } from "./numbers";

/** "9.85 points above target", "3.11 points below target", "on target". */
export function againstTarget(points: number, numbers: NumberForm = usual): string {
  const size = shownSize(points, [numbers, usual]);
  return size === undefined ? "on target" : `${size} points ${points > 0 ? "above" : "below"} target`;
}
