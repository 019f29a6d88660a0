import type { CellContent } from "../model/sheet";
import type { Target } from "../model/target";
import { percentOf } from "../rates/rate";
import { serialOfDay } from "./daySerial";
import { readTarget } from "./readTarget";
import type { TargetDraft } from "./targetDraft";

const sideWords = { cases: "Việc", money: "Tiền" } as const;
const comparisonWords = { above: "Trên", atLeast: "Từ" } as const;
const draftWord = "Dự thảo";

/** A line of targets as a sheet keeps it: numbers as numbers, days as days, one word for one thing. What could not be read stays as it was typed. */
export function targetRow(draft: TargetDraft): TargetDraft {
  const { target } = readTarget(draft);
  return target ? { ...rowOf(target), note: draft.note } : draft;
}

/** A target as a line of the sheet. */
export function rowOf(target: Target): TargetDraft {
  const from: CellContent = target.effectiveFrom ? serialOfDay(target.effectiveFrom) : null;
  return {
    year: target.year,
    unit: target.unit,
    side: sideWords[target.side],
    rate: percentOf(target.rate),
    comparison: comparisonWords[target.comparison],
    effectiveFrom: from,
    decision: target.decision ?? null,
    state: target.isDraft ? draftWord : null,
    note: null,
  };
}

/** Lines in the order in which the one that came into force last stands lowest, since formulas take the lowest. Other lines keep their order. */
export function inOrderOfForce(rows: readonly TargetDraft[]): readonly TargetDraft[] {
  const groups = new Map<string, TargetDraft[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.year, row.unit, row.side]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => group.sort((one, other) => startOf(one) - startOf(other)));
}

function startOf({ effectiveFrom }: TargetDraft): number {
  return typeof effectiveFrom === "number" ? effectiveFrom : 0;
}
