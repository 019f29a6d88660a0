import { isNoValue, percentOf, ratio, type ChangeKind, type NoValue } from "../../core";
import { minus, type ComparedUnitWords, type NumberForm } from "../../locale";
import type { StatedOfUnit } from "./statedChangesOf";

/** A stated change beside the computed one and the arithmetic of it. */
export function statedText({ change, now, before }: StatedOfUnit, words: ComparedUnitWords, numbers: NumberForm): string {
  const written = (value: number | NoValue) => (isNoValue(value) ? undefined : changeText(change.kind, value, { words, numbers }));
  return words.statedChange({
    kind: change.kind,
    stated: written(change.stated),
    computed: written(change.computed),
    arithmetic: isNoValue(now) || isNoValue(before) ? undefined : arithmetics[change.kind](numbers, now, before),
    explanation: change.explanation,
  });
}

interface Forms {
  readonly words: ComparedUnitWords;
  readonly numbers: NumberForm;
}

/** A change in the form of its kind: +46, +0,92 %, +2,00 điểm. */
function changeText(kind: ChangeKind, value: number, { words, numbers }: Forms): string {
  if (kind === "amount") return numbers.signedCount(value);
  const signed = numbers.signed(value);
  return kind === "growth" ? `${signed} %` : words.points(signed);
}

const arithmetics: Readonly<Record<ChangeKind, (numbers: NumberForm, now: number, before: number) => string>> = {
  amount: ({ count }, now, before) => `${count(now)} ${minus} ${count(before)}`,
  growth: ({ count }, now, before) => `(${count(now)} ${minus} ${count(before)}) ÷ ${count(before)}`,
  points: ({ decimal }, now, before) => `${decimal(percentOf(ratio(now)))} ${minus} ${decimal(percentOf(ratio(before)))}`,
};
