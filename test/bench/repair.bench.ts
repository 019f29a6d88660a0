import { thoroughCheck } from "../../src/core";
import { diagnoses } from "../../src/core/repair/diagnosis/diagnosis";
import type { RecordUnderRepair } from "../../src/core/repair/explanation/recordUnderRepair";
import { logProbabilityOfAnyFigure } from "../../src/core/repair/slips/slip";
import { figures } from "../../src/core/repair/system/figures";
import { localisation } from "../../src/core/repair/system/localisation";
import { drawnSystem, officialBalances } from "../core/repair/drawnSystem";
import { recognitionOf } from "../quality/figureSheet";
import { madeSheet } from "../quality/madeSheets";
import { seededChance } from "../quality/seededRandom";
import { withSlips } from "../quality/seededErrors";
import type { Bench } from "./bench";

const drawn = drawnSystem(officialBalances);
const provinces = { unitCount: 63, caseCount: 6_000, spread: 0.7, restlessness: 0.09, money: "allColumns", hasEarlier: true, hasTotal: true } as const;

/** Records that each break a balance: one figure of a right record, slipped in one of six ways. */
function faultyRecords(count: number): readonly RecordUnderRepair[] {
  const chance = seededChance(11);
  const wrong = (value: number) => [value + 10 ** chance.below(4), value * 10, Math.floor(value / 10), value * 1_000][chance.below(4)] ?? value;
  return Array.from({ length: count }, () => {
    const [cu, moi, uythac, chuadk, xong, dangtien] = [2_000, 2_500, 60, 1_200, 2_400, 700].map((size) => size + chance.below(size)) as [number, number, number, number, number, number];
    const tong = chuadk + xong + dangtien + uythac;
    const right: Readonly<Record<string, number>> = { cu, moi: tong - cu + moi - moi, tong, uythac, phai: tong - uythac, codk: xong + dangtien, chuadk, xong, dangtien, chuyen: tong - uythac - xong };
    const values = drawn.names.map((name) => right[name] ?? 0);
    const slipped = 3 + chance.below(values.length - 3);
    values[slipped] = wrong(values[slipped] ?? 0);
    return recordOf(values);
  });
}

function recordOf(values: readonly number[]): RecordUnderRepair {
  return {
    system: drawn.prepared,
    figures: figures(values),
    earlier: [],
    columnOrder: drawn.names.map((_, index) => index),
    rounding: 0,
    logPlausibility: ({ value }) => logProbabilityOfAnyFigure(value ?? 0),
    deviations: () => 0,
    logSupport: () => 0,
    valuesByTotals: () => [],
  };
}

/** The budgets are the goals of the product: a tenth of a second for a thousand wrong records, 30 ms for a workbook of 63 provinces. */
export const benches: readonly Bench[] = [
  {
    name: "1,000 wrong records: every smallest set of figures to blame",
    budgetMillis: 50,
    prepare: () => {
      const records = faultyRecords(1_000);
      return () => records.map(({ system, figures: onGrid }) => localisation(system, onGrid));
    },
  },
  {
    name: "1,000 wrong records: blamed, explained and mended",
    budgetMillis: 100,
    prepare: () => {
      const records = faultyRecords(1_000);
      return () => records.map(diagnoses);
    },
  },
  {
    name: "63 provinces, 42 columns, 4 errors: rules, causes, anomalies",
    budgetMillis: 30,
    prepare: () => {
      const chance = seededChance(5);
      const { sheet } = withSlips(madeSheet(provinces, chance), { kinds: ["transpose", "omit", "thousand", "previousCopied"], errorCount: 4 }, chance);
      const recognition = recognitionOf(sheet);
      return () => thoroughCheck(recognition);
    },
  },
];
