import { isNoValue, percentOf, ratio, type ChangeKind, type NoValue } from "../../core";
import { minus, type ComparedUnitWords, type NumberForm, type Words } from "../../locale";
import type { StatedOfUnit } from "./statedChangesOf";

/** A stated change beside the computed one and the arithmetic of it. */
export function statedText({ change, now, before }: StatedOfUnit, words: ComparedUnitWords, forms: Forms): string {
  const written = (value: number | NoValue) => (isNoValue(value) ? undefined : changeText(change.kind, value, forms));
  return words.statedChange({
    kind: change.kind,
    stated: written(change.stated),
    computed: written(change.computed),
    arithmetic: isNoValue(now) || isNoValue(before) ? undefined : arithmetics[change.kind](forms.numbers, now, before),
    explanation: change.explanation,
  });
}

type Forms = Pick<Words, "numbers" | "signedDistance">;

/** A change in the form of its kind: +46, +0,92 %, and points as the person wants them called. */
function changeText(kind: ChangeKind, value: number, { numbers, signedDistance }: Forms): string {
  if (kind === "points") return signedDistance(value);
  return kind === "amount" ? numbers.signedCount(value) : `${numbers.signed(value)} %`;
}

const arithmetics: Readonly<Record<ChangeKind, (numbers: NumberForm, now: number, before: number) => string>> = {
  amount: ({ count }, now, before) => `${count(now)} ${minus} ${count(before)}`,
  growth: ({ count }, now, before) => `(${count(now)} ${minus} ${count(before)}) ÷ ${count(before)}`,
  points: ({ decimal }, now, before) => `${decimal(percentOf(ratio(now)))} ${minus} ${decimal(percentOf(ratio(before)))}`,
};
