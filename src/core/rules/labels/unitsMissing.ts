import type { CalendarDay } from "../../model/period";
import { isOnOrBefore } from "../../targets/dayOrder";
import { nation, targetUnitOf } from "../../targets/targetUnit";
import { matchKey } from "../../text/matchKey";
import { isDistrictOffice } from "../../units/officeNamed";
import { provinceBasisOn } from "../../units/provinceBasis";
import { provinceNamed } from "../../units/provinceNamed";
import { provincesOn } from "../../units/provincesOn";
import type { NotRun, Outcome, TableCheck } from "../outcome/outcome";
import { tableCell } from "../table/places";
import { isProvincesTable } from "./provincesTable";
import type { TableUnderCheck } from "../table/tableUnderCheck";

/** A table with at least this share of the provinces means to list them all. */
const nationalShareMin = 0.8;
/** The same of the units that a person gave targets to. They are fewer, so that one of them is a larger share. */
const ownShareMin = 0.6;
/** Fewer units than this are no list. */
const ownCountMin = 3;

/** A national table lists every province that stood at the end of its period, and a table of offices those that have targets for its year. */
export const unitsMissing: TableCheck<"unitsMissing"> = {
  per: "table",
  run: (_, table) => {
    const { records, period } = table.set;
    if (period === undefined) return { lacking: ["period"] };
    return isProvincesTable(records) ? provincesOutcome(table, period.to) : ownUnitsOutcome(table, { year: period.year, day: period.to });
  },
};

function provincesOutcome(table: TableUnderCheck, day: CalendarDay): Outcome | NotRun {
  const expected = provincesOn(day).map(({ name }) => name);
  const listed = new Set(table.set.records.flatMap(({ unit }) => unit ?? []));
  return outcomeOf(table, { expected, missing: expected.filter((name) => !listed.has(name)), shareMin: nationalShareMin, list: "provinces" });
}

/** The units of a person's targets are the list of their own units: who has a target has to report. */
function ownUnitsOutcome(table: TableUnderCheck, { year, day }: { readonly year: number; readonly day: CalendarDay }): Outcome | NotRun {
  const expected = ownUnits(table, year, day).filter((unit) => provinceBasisOn(day) === "provinces63" || !isDistrictOffice(unit));
  if (expected.length < ownCountMin) return { lacking: [] };
  const listed = new Set(table.set.records.flatMap((record) => matchKey(targetUnitOf(record, day) ?? "")));
  return outcomeOf(table, { expected, missing: expected.filter((unit) => !listed.has(matchKey(unit))), shareMin: ownShareMin, list: "targets" });
}

function ownUnits({ targets }: TableUnderCheck, year: number, day: CalendarDay): readonly string[] {
  const inForce = targets.filter((target) => target.year === year && !target.isDraft && (target.effectiveFrom === undefined || isOnOrBefore(target.effectiveFrom, day)));
  const units = inForce.map(({ unit }) => unit);
  const below = units.filter((unit) => unit !== nation && provinceNamed(unit) === undefined);
  return [...new Map(below.map((unit) => [matchKey(unit), unit])).values()];
}

interface Listing {
  readonly expected: readonly string[];
  readonly missing: readonly string[];
  readonly shareMin: number;
  readonly list: "provinces" | "targets";
}

function outcomeOf(table: TableUnderCheck, { expected, missing, shareMin, list }: Listing): Outcome | NotRun {
  const listedCount = expected.length - missing.length;
  if (listedCount < expected.length * shareMin) return { lacking: [] };
  const breach = {
    report: { code: "unitsMissing" as const, facts: { missing, expectedCount: expected.length, list } },
    cells: [tableCell(table)] as const,
    recordIndex: undefined,
    side: undefined,
    subject: "units",
    indicators: [],
    effect: missing.length / expected.length,
  };
  return { passed: listedCount, failed: missing.length, undecided: 0, breaches: missing.length === 0 ? [] : [breach] };
}
