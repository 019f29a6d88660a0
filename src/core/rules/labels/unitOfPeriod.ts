import type { CalendarDay } from "../../model/period";
import type { RecordInfo } from "../../model/records";
import { isDistrictOffice, officeNamed } from "../../units/officeNamed";
import { provinceBasisOn } from "../../units/provinceBasis";
import { provinceNamed } from "../../units/provinceNamed";
import { provincesLike } from "../../units/provincesLike";
import { provinces } from "../../units/provinces";
import { matchKey } from "../../text/matchKey";
import { withoutUnitPrefix } from "../../units/unitPrefix";
import type { Report } from "../../model/finding";
import { labelCell } from "../table/labelCell";
import type { Breach, NotRun, Outcome, TableCheck } from "../outcome/outcome";
import { isProvincesTable } from "./provincesTable";
import type { TableUnderCheck } from "../table/tableUnderCheck";

/** Provinces that were gone before the first of the periods here, and what took them in. */
const longGone: ReadonlyMap<string, string> = new Map([["Hà Tây", "Hà Nội"]].map(([name = "", taker = ""]) => [matchKey(name), taker]));

/**
 * Each province of a table stood at the end of its period: 63 up to 30/6/2025, 34 from 1/7/2025. A name that is nearly a province's is asked
 * about; a name that is like none may be anything, and is left to the person who reads the table. In any other table no district office
 * stands after the day they were closed.
 */
export const unitOfPeriod: TableCheck<"unitOfPeriod"> = {
  per: "table",
  run: (_, table) => (isProvincesTable(table.set.records) ? provincesOutcome(table) : districtOfficesOutcome(table)),
};

function provincesOutcome(table: TableUnderCheck): Outcome {
  const { records, period } = table.set;
  const units = records.flatMap((record, index) => (record.role === "unit" ? [{ record, index }] : []));
  const breaches = units.flatMap(({ record, index }) => {
    const report = reportOn(record, period?.to);
    return report === undefined ? [] : [breachOf(table, index, report)];
  });
  return { passed: units.length - breaches.length, failed: breaches.length, undecided: 0, breaches };
}

/** One remark for all district offices of a table: they are there for one reason. */
function districtOfficesOutcome(table: TableUnderCheck): Outcome | NotRun {
  const { records, period } = table.set;
  const indexes = records.flatMap(({ unit }, index) => (unit !== undefined && isDistrictOffice(unit) ? [index] : []));
  const [first, ...others] = indexes;
  if (first === undefined || period === undefined) return { lacking: [] };
  if (provinceBasisOn(period.to) === "provinces63") return { passed: indexes.length, failed: 0, undecided: 0, breaches: [] };
  const report: Report = { code: "officesClosed", facts: { label: records[first]?.label ?? "", officeCount: indexes.length, day: period.to } };
  const cells = [labelCell(table, first), ...others.map((index) => labelCell(table, index))] as const;
  return { passed: 0, failed: indexes.length, undecided: 0, breaches: [{ report, cells, recordIndex: undefined, side: undefined, subject: "offices", indicators: [], effect: indexes.length / records.length }] };
}

function reportOn({ label, unit }: RecordInfo, day: CalendarDay | undefined): Report | undefined {
  const taker = longGone.get(matchKey(withoutUnitPrefix(label)));
  if (taker !== undefined && day !== undefined) return { code: "unitNotOfPeriod", facts: { label, day, candidates: [taker] } };
  if (unit !== undefined) return undefined;
  if (provinceNamed(label) === undefined) return reportOnUnknown(label, day);
  return day && { code: "unitNotOfPeriod", facts: { label, day, candidates: counterparts(label, day) } };
}

function reportOnUnknown(label: string, day: CalendarDay | undefined): Report | undefined {
  const candidates = officeNamed(label) ? [] : provincesLike(label, day);
  return candidates.length === 0 ? undefined : { code: "unitMisspelt", facts: { label, candidates } };
}

/** What stands in the place of a province on a day: the one that took it in, or those that it will be made of. */
function counterparts(label: string, day: CalendarDay): readonly string[] {
  const before = provinces.filter(({ name, predecessors }) => predecessors.length > 0 && name === provinceNamed(label)?.name).flatMap(({ predecessors }) => predecessors);
  const standing = before.filter((name) => provinceNamed(name, day) !== undefined);
  return standing.length > 0 ? standing : provincesLike(label, day);
}

function breachOf(table: TableUnderCheck, recordIndex: number, report: Report): Breach {
  return { report, cells: [labelCell(table, recordIndex)], recordIndex, side: undefined, subject: "unit", indicators: [], effect: 1 / table.set.records.length };
}
