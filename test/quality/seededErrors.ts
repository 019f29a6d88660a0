import { partsOfKey, type FigureKey } from "../../src/core";
import { copyOf, type FigureSheet, type SeededError, type SeededSheet } from "./figureSheet";
import type { Chance } from "./seededRandom";

/** The kinds of slips that are seeded. */
export const slipKinds = ["transpose", "substitute", "omit", "insert", "thousand", "previousCopied", "sign", "swapped", "arbitrary"] as const;
export type SlipKind = (typeof slipKinds)[number];

/** How slips are spread over a workbook. */
export interface SlipMix {
  readonly kinds: readonly [SlipKind, ...SlipKind[]];
  readonly errorCount: number;
  /** Whether one record may have several. */
  readonly mayShareRecord?: boolean;
}

/** A copy of a correct workbook with slips in it. Totals stay what they were: they were typed from the correct figures. */
export function withSlips(sheet: FigureSheet, { kinds, errorCount, mayShareRecord = false }: SlipMix, chance: Chance): SeededSheet {
  const wrong = copyOf(sheet);
  const errors: SeededError[] = [];
  const keys = [...sheet.columns.keys()].filter((key) => partsOfKey(key).basis === "current");
  const recordCount = sheet.hasTotal ? sheet.labels.length - 1 : sheet.labels.length;
  for (let tries = 0; errors.length < errorCount && tries < 50 * errorCount; tries++) {
    const at = { record: chance.below(recordCount), key: keys[chance.below(keys.length)] ?? "cases.accepted" };
    if (!mayShareRecord && errors.some(({ record }) => record === at.record)) continue;
    if (errors.some(({ record, key }) => record === at.record && key === at.key)) continue;
    errors.push(...slipAt({ sheet: wrong, chance, kind: chance.oneOf(kinds) }, at));
  }
  return { sheet: wrong, errors };
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
  const sameSide = [...sheet.columns.keys()].filter((other) => other !== key && other.startsWith(`${side}.`));
  const other = sameSide[chance.below(sameSide.length)] ?? key;
  const [one, two] = [sheet.columns.get(key), sheet.columns.get(other)];
  const [first = Number.NaN, second = Number.NaN] = [one?.[record], two?.[record]];
  if (!one || !two || first === second) return [];
  one[record] = second;
  two[record] = first;
  return [
    { record, key, kind: "swapped", trueValue: first },
    { record, key: other, kind: "swapped", trueValue: second },
  ];
}

/** The figure as it was written in place of the true one; `undefined` where this slip cannot happen to it. */
function slipped({ sheet, chance, kind }: Slipping, { record, key }: Place, value: number): number | undefined {
  const digits = String(value);
  const position = chance.below(digits.length);
  const digit = String(chance.below(10));
  switch (kind) {
    case "transpose":
      return digits.length < 2 ? undefined : Number(digits.slice(0, Math.max(0, position - 1)) + [...digits.slice(Math.max(0, position - 1), Math.max(0, position - 1) + 2)].reverse().join("") + digits.slice(Math.max(0, position - 1) + 2));
    case "substitute":
      return Number(digits.slice(0, position) + digit + digits.slice(position + 1));
    case "omit":
      return digits.length < 2 ? undefined : Number(digits.slice(0, position) + digits.slice(position + 1));
    case "insert":
      return Number(digits.slice(0, position) + digit + digits.slice(position));
    case "thousand":
      return chance.even() < 0.5 ? value * 1_000 : Math.floor(value / 1_000);
    case "previousCopied":
      return sheet.columns.get(`samePeriodLastYear:${key}` as FigureKey)?.[record];
    case "sign":
      return -value;
    case "arbitrary":
      return Math.round(value * (0.5 + chance.even()));
    case "swapped":
      return undefined;
  }
}
