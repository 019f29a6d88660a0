import type { Finding } from "../../model/finding";

/** Finds the findings that name a cell on any of some sheets, in the order of the report. */
export function findingsOnSheets(findings: readonly Finding[]): (sheets: readonly string[]) => readonly Finding[] {
  const placesOn = new Map<string, number[]>();
  findings.forEach(({ cells }, place) => {
    for (const sheet of cells.length === 1 ? [cells[0].sheet] : new Set(cells.map((cell) => cell.sheet))) {
      const places = placesOn.get(sheet);
      if (places) places.push(place);
      else placesOn.set(sheet, [place]);
    }
  });
  return (sheets) => {
    const places = new Set(sheets.flatMap((sheet) => placesOn.get(sheet) ?? []));
    return [...places].sort((one, other) => one - other).flatMap((place) => findings[place] ?? []);
  };
}
