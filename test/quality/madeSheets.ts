import type { CountIndicator, FigureKey, Side } from "../../src/core";
import type { FigureSheet } from "./figureSheet";
import type { Chance } from "./seededRandom";

/** What a made workbook is like. */
export interface SheetKind {
  readonly unitCount: number;
  /** The usual number of cases of an office, and how much offices differ, in logarithms. */
  readonly caseCount: number;
  readonly spread: number;
  /** How much an office changes from year to year, in logarithms. */
  readonly restlessness: number;
  readonly money: "threeColumns" | "allColumns";
  readonly hasEarlier: boolean;
  readonly hasTotal: boolean;
  /** Offices that were merged, or that received one giant case: lawful jumps. */
  readonly mergerCount?: number;
  readonly giantCount?: number;
}

/** What drives an office on one side: everything else follows from it. */
interface Drivers {
  readonly carriedIn: number;
  readonly newlyAccepted: number;
  readonly entrustedShare: number;
  readonly eligibleShare: number;
  readonly finishedShare: number;
}

type Figures = Readonly<Partial<Record<CountIndicator, number>>>;

/** A correct workbook of the given kind. */
export function madeSheet(kind: SheetKind, chance: Chance): FigureSheet {
  const units = Array.from({ length: kind.unitCount }, () => madeUnit(kind, chance));
  applyJumps(units, kind, chance);
  const columns = new Map<FigureKey, Float64Array>();
  for (const side of ["cases", "money"] as const) {
    for (const indicator of indicatorsOf(side, kind)) {
      addColumn(columns, `${side}.${indicator}`, units.map(({ now }) => now[side][indicator] ?? Number.NaN), kind.hasTotal);
      if (kind.hasEarlier) addColumn(columns, `samePeriodLastYear:${side}.${indicator}`, units.map(({ then }) => then[side][indicator] ?? Number.NaN), kind.hasTotal);
    }
  }
  const labels = units.map((_, index) => `Đơn vị ${index + 1}`);
  return { labels: kind.hasTotal ? [...labels, "Tổng cộng"] : labels, columns, hasTotal: kind.hasTotal, year: 2019 };
}

function indicatorsOf(side: Side, { money }: SheetKind): readonly CountIndicator[] {
  if (side === "money" && money === "threeColumns") return ["toEnforce", "eligible", "finished"];
  return ["accepted", "carriedIn", "newlyAccepted", "entrusted", "toEnforce", "eligible", "finished", "inProgress", "notEligible", "carriedOut"];
}

function addColumn(columns: Map<FigureKey, Float64Array>, key: FigureKey, values: readonly number[], hasTotal: boolean): void {
  columns.set(key, Float64Array.from(hasTotal ? [...values, values.reduce((sum, value) => sum + value, 0)] : values));
}

interface MadeUnit {
  readonly now: Record<Side, Figures>;
  readonly then: Record<Side, Figures>;
}

function madeUnit({ caseCount, spread, restlessness }: SheetKind, chance: Chance): MadeUnit {
  const size = caseCount * Math.exp(spread * chance.normal());
  const amount = size * 40_000 * Math.exp(0.6 * chance.normal());
  const cases = driversOf(size, chance);
  const money = { ...driversOf(amount, chance), eligibleShare: 0.25 + 0.5 * chance.even(), finishedShare: 0.15 + 0.5 * chance.even() };
  return {
    then: { cases: figuresOf(cases), money: figuresOf(money) },
    now: { cases: figuresOf(moved(cases, restlessness, chance)), money: figuresOf(moved(money, 1.6 * restlessness, chance)) },
  };
}

function driversOf(size: number, chance: Chance): Drivers {
  const share = 0.3 + 0.3 * chance.even();
  return {
    carriedIn: size * share,
    newlyAccepted: size * (1 - share),
    entrustedShare: 0.002 + 0.02 * chance.even(),
    eligibleShare: 0.6 + 0.3 * chance.even(),
    finishedShare: 0.65 + 0.3 * chance.even(),
  };
}

function moved(drivers: Drivers, restlessness: number, chance: Chance): Drivers {
  const jolt = (width: number) => Math.exp(width * restlessness * chance.normal());
  return {
    carriedIn: drivers.carriedIn * jolt(1),
    newlyAccepted: drivers.newlyAccepted * jolt(1) * 1.03,
    entrustedShare: drivers.entrustedShare * jolt(2),
    eligibleShare: Math.min(0.97, drivers.eligibleShare * jolt(0.3)),
    finishedShare: Math.min(0.99, drivers.finishedShare * jolt(0.4)),
  };
}

function figuresOf({ carriedIn, newlyAccepted, entrustedShare, eligibleShare, finishedShare }: Drivers): Figures {
  const [cu, moi] = [Math.round(carriedIn), Math.round(newlyAccepted)];
  const accepted = cu + moi;
  const entrusted = Math.round(accepted * entrustedShare);
  const toEnforce = accepted - entrusted;
  const eligible = Math.round(toEnforce * eligibleShare);
  const finished = Math.round(eligible * finishedShare);
  return {
    ...{ accepted, carriedIn: cu, newlyAccepted: moi, entrusted, toEnforce, eligible, finished },
    ...{ inProgress: eligible - finished, notEligible: toEnforce - eligible, carriedOut: toEnforce - finished },
  };
}

function applyJumps(units: MadeUnit[], { mergerCount = 0, giantCount = 0 }: SheetKind, chance: Chance): void {
  for (let count = 0; count < mergerCount; count++) {
    const unit = units[chance.below(units.length)];
    const factor = 2 + chance.below(2);
    for (const side of ["cases", "money"] as const) if (unit) unit.now[side] = timesEach(unit.now[side], factor);
  }
  for (let count = 0; count < giantCount; count++) {
    const unit = units[chance.below(units.length)];
    if (unit) unit.now.money = withGiantCase(unit.now.money, 2 + 4 * chance.even());
  }
}

function timesEach(figures: Figures, factor: number): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, value * factor]));
}

/** One new case worth several times all others, with the conditions and not finished. */
function withGiantCase(figures: Figures, times: number): Figures {
  const amount = Math.round((figures.toEnforce ?? 0) * times);
  const touched: readonly CountIndicator[] = ["accepted", "newlyAccepted", "toEnforce", "eligible", "inProgress", "carriedOut"];
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, touched.some((indicator) => indicator === name) ? value + amount : value]));
}
