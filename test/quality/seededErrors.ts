import { partsOfKey, type FigureKey } from "../../src/core";
import { copyOf, type FigureSheet, type SeededError, type SeededSheet } from "./figureSheet";
import type { Chance } from "./seededRandom";

/** The kinds of slips that are seeded. */
export type SlipKind = "transpose" | "substitute" | "omit" | "insert" | "thousand" | "previousCopied" | "sign" | "swapped" | "arbitrary";

/** How slips are spread over a workbook. */
export interface SlipMix {
  readonly kinds: readonly [SlipKind, ...SlipKind[]];
  readonly errorCount: number;
  /** Whether one record may have several. */
  readonly mayShareRecord?: boolean;
}

/** A copy of a correct workbook with slips in it. Totals stay what they were: they were typed from the correct figures. */
export function withSlips(sheet: FigureSheet, mix: SlipMix, chance: Chance): SeededSheet {
  const wrong = copyOf(sheet);
  const errors: SeededError[] = [];
  const keys = [...sheet.columns.keys()].filter((key) => partsOfKey(key).basis === "current");
  const recordCount = sheet.hasTotal ? sheet.labels.length - 1 : sheet.labels.length;
  for (let tries = 0; errors.length < mix.errorCount && tries < 50 * mix.errorCount; tries++) {
    const place: Place = { record: chance.below(recordCount), key: keys[chance.below(keys.length)] ?? "cases.accepted" };
    if (!isTaken(errors, place, mix)) errors.push(...slipAt({ sheet: wrong, chance, kind: chance.oneOf(mix.kinds) }, place));
  }
  return { sheet: wrong, errors };
}

function isTaken(errors: readonly SeededError[], { record, key }: Place, { mayShareRecord = false }: SlipMix): boolean {
  return errors.some((error) => error.record === record && (!mayShareRecord || error.key === key));
}

interface Place {
  readonly record: number;
  readonly key: FigureKey;
}

interface Slipping {
  readonly sheet: FigureSheet;
  readonly chance: Chance;
  readonly kind: SlipKind;
}

function slipAt(slipping: Slipping, place: Place): readonly SeededError[] {
  const { sheet, kind } = slipping;
  if (kind === "swapped") return swap(slipping, place);
  const column = sheet.columns.get(place.key);
  const trueValue = column?.[place.record] ?? Number.NaN;
  const written = slipped(slipping, place, trueValue);
  if (!column || written === undefined || written === trueValue || Number.isNaN(written)) return [];
  column[place.record] = written;
  return [{ ...place, kind, trueValue }];
}

function swap({ sheet, chance }: Slipping, { record, key }: Place): readonly SeededError[] {
  const { side } = partsOfKey(key);
  const sameSide = [...sheet.columns.keys()].filter((candidate) => candidate !== key && candidate.startsWith(`${side}.`));
  const other = sameSide[chance.below(sameSide.length)] ?? key;
  const [one, two] = [columnOf(sheet, key), columnOf(sheet, other)];
  const [first = Number.NaN, second = Number.NaN] = [one[record], two[record]];
  if (first === second) return [];
  one[record] = second;
  two[record] = first;
  return [
    { record, key, kind: "swapped", trueValue: first },
    { record, key: other, kind: "swapped", trueValue: second },
  ];
}

/** The figure as it was written in place of the true one; `undefined` where this slip cannot happen to it. */
function slipped({ sheet, chance, kind }: Slipping, { record, key }: Place, value: number): number | undefined {
  const earlier = () => sheet.columns.get(`samePeriodLastYear:${key}` as FigureKey)?.[record];
  const makers: Readonly<Record<Exclude<SlipKind, "swapped">, () => number | undefined>> = {
    ...typingSlips(String(value), chance),
    thousand: () => (chance.even() < 0.5 ? value * 1_000 : Math.floor(value / 1_000)),
    previousCopied: earlier,
    sign: () => -value,
    arbitrary: () => Math.round(value * (0.5 + chance.even())),
  };
  return kind === "swapped" ? undefined : makers[kind]();
}

function typingSlips(digits: string, chance: Chance) {
  const position = chance.below(digits.length);
  const digit = String(chance.below(10));
  const [before, here, after] = [digits.slice(0, position), digits.slice(position, position + 1), digits.slice(position + 1)];
  return {
    transpose: () => (after === "" ? undefined : Number(before + after.slice(0, 1) + here + after.slice(1))),
    substitute: () => Number(before + digit + after),
    omit: () => (digits.length < 2 ? undefined : Number(before + after)),
    insert: () => Number(before + digit + here + after),
  };
}

function columnOf({ columns }: FigureSheet, key: FigureKey): Float64Array {
  return columns.get(key) ?? new Float64Array(0);
}
