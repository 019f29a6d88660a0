import type { Area } from "../../core";
import { intersection } from "../document";

/** What is left of some areas when the cells of another are taken out: up to four rectangles of each. */
export function withoutArea(areas: readonly Area[], taken: Area): readonly Area[] {
  return areas.flatMap((area) => {
    const shared = intersection(area, taken);
    return shared ? around(area, shared) : [area];
  });
}

function around(area: Area, hole: Area): readonly Area[] {
  const parts: readonly Area[] = [
    { ...area, lastRowIndex: hole.firstRowIndex - 1 },
    { ...area, firstRowIndex: hole.lastRowIndex + 1 },
    { ...hole, firstColumnIndex: area.firstColumnIndex, lastColumnIndex: hole.firstColumnIndex - 1 },
    { ...hole, firstColumnIndex: hole.lastColumnIndex + 1, lastColumnIndex: area.lastColumnIndex },
  ];
  return parts.filter((part) => part.firstRowIndex <= part.lastRowIndex && part.firstColumnIndex <= part.lastColumnIndex);
}
