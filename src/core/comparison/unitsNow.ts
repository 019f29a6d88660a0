import type { ProvinceBasis } from "../units/provinceBasis";
import { provinceExtent, provinceNames } from "../units/provinceExtent";
import type { UnitMatch } from "./comparedUnit";
import type { UnitEntry } from "./unitEntries";
import { unitMatcher } from "./unitMatcher";

/** A unit of a comparison with the entries of the later table that make it up. */
export interface UnitNow {
  readonly entry: UnitEntry;
  readonly entries: readonly UnitEntry[];
  /** Set where the later table lacks parts of the unit, or knows it only together with others. */
  readonly trouble: UnitMatch | undefined;
}

/** The units of the later table as they stand there, or its provinces brought to another basis. */
export function unitsNow(entries: readonly UnitEntry[], from: ProvinceBasis | undefined, to: ProvinceBasis | undefined): readonly UnitNow[] {
  if (from === undefined || to === undefined || from === to) return entries.map((entry) => ({ entry, entries: [entry], trouble: undefined }));
  const whole = entries.filter(({ path, extent }) => path === "" && extent !== undefined);
  const match = unitMatcher(whole);
  const present = new Set(whole.flatMap(({ extent }) => extent ?? []));
  const brought = provinceNames(to).flatMap((name): readonly UnitNow[] => {
    const extent = provinceExtent(name, to);
    if (!extent.some((part) => present.has(part))) return [];
    const entry: UnitEntry = { label: name, path: "", extent, isOffice: false, isAmbiguous: false, parts: [] };
    const matched = match(entry);
    const isWhole = matched.match.kind === "same" || matched.match.kind === "renamed" || matched.match.kind === "merged";
    return [{ entry, entries: isWhole ? matched.entries : [], trouble: isWhole ? undefined : matched.match }];
  });
  const totals = entries.filter(({ extent }) => extent === undefined).map((entry) => ({ entry, entries: [entry], trouble: undefined }));
  return [...totals, ...brought];
}
