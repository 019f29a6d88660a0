import { numbers } from "./numbers";

/** "9.85 points above target", "3.11 points below target", "on target". */
export function againstTarget(points: number): string {
  const size = numbers.decimal(Math.abs(points));
  if (!/[1-9]/.test(size)) return "on target";
  return `${size} points ${points > 0 ? "above" : "below"} target`;
}
