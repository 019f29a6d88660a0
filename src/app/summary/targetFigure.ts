import { cellOf, type RecordInfo, type RecordPlace, type SideSummary, type TargetSheet } from "../../core";
import { targetLookup } from "../fill/targetLookup";
import type { LivingFigure } from "./livingFigure";
import { reference } from "./sourceTerms";

/** Where targets are found. */
export interface TargetSources {
  readonly sheets: readonly TargetSheet[];
  readonly provinceOfTable: (set: RecordPlace["set"]) => string | undefined;
}

/** What a side is held against, in percent: as its table states it, as a sheet of targets has it, or else the number that was assigned. */
export function targetFigure(summary: SideSummary, sources: TargetSources): LivingFigure {
  const { target, goal, assigned } = summary;
  if (target === undefined || goal === undefined) return { expression: undefined, value: undefined };
  const whole = assigned && (statedTarget(summary) ?? lookedUp(summary, sources));
  if (whole === undefined || goal.twelfths === 12) return { expression: whole, value: target };
  return { expression: `IFERROR((${whole})*${goal.twelfths}/12,"")`, value: target };
}

function statedTarget({ places, side }: SideSummary): string | undefined {
  const [place] = places;
  const column = places.length === 1 ? place?.set.columns.get(`${side}.target`) : undefined;
  if (place === undefined || column === undefined || Number.isNaN(column.values[place.recordIndex] ?? Number.NaN)) return undefined;
  const stated = reference(cellOf(column, place.recordIndex));
  return `IF(ISNUMBER(${stated}),${stated}${column.scale === "fraction" ? "*100" : ""},"")`;
}

function lookedUp(summary: SideSummary, { sheets, provinceOfTable }: TargetSources): string | undefined {
  const { places, side } = summary;
  for (const record of targetRecords(places, provinceOfTable)) {
    const found = places[0] && targetLookup(sheets, { ...places[0].set, records: [record] }, side)?.(0, "percent");
    if (found && found.value !== "") return found.formula.replace(/^=/, "");
  }
  return undefined;
}

/** The record itself; and where it is the whole of a province, a record of that name. */
function targetRecords(places: readonly RecordPlace[], provinceOfTable: TargetSources["provinceOfTable"]): readonly RecordInfo[] {
  const [place] = places;
  const record = place?.set.records[place.recordIndex];
  if (place === undefined || record === undefined) return [];
  const isWhole = places.length > 1 || record.role === "total";
  const province = isWhole ? provinceOfTable(place.set) : undefined;
  return [...(places.length === 1 ? [record] : []), ...(province === undefined ? [] : [{ ...record, label: province, unit: province }])];
}
