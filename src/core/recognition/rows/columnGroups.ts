import type { CalendarDay } from "../../model/period";
import type { RecordInfo } from "../../model/records";
import { isAnyPhrase, phrase, wording } from "../../text/phrase";
import { tidyText } from "../../text/tidyText";
import { officeNamed } from "../../units/officeNamed";
import { provinceNamed } from "../../units/provinceNamed";
import { statesChange } from "../columns/changedFigures";
import type { ColumnReading } from "../columns/columnReading";
import type { HeaderLabel } from "../header/headerPaths";

/** The columns of one record where indicators stand in rows: one for each side or period, and those that say how the figures changed. */
export interface ColumnGroup {
  /** What the header calls the record; "" where it names none. */
  readonly name: string;
  readonly isTotal: boolean;
  readonly columns: readonly ColumnReading[];
  readonly changes: readonly ColumnReading[];
}

/** Headings over figures that say nothing of whose they are. */
const heads = ["kết quả", "số liệu", "thực hiện", "kết quả thực hiện", "số lượng", "giá trị", "chia ra", "trong đó"].map(phrase);

/** Parts of the cases that have figures of their own. */
const populations: ReadonlySet<string | undefined> = new Set(["exOfficio", "onRequest"]);

/** Columns by the words above them that are neither a side nor a period: those words name the record, "Tổng cộng" the total of the others. */
export function columnGroups(readings: readonly ColumnReading[]): readonly ColumnGroup[] {
  const groups = new Map<string, OpenGroup>();
  const names = namesOf(readings);
  readings.forEach((reading, index) => {
    const labels = names[index] ?? [];
    const [key, name] = [labels.map(({ text }) => text).join("\n"), labels.at(-1)];
    const group = groups.get(key) ?? { name: name?.text ?? "", isTotal: name !== undefined && isTotal(name), columns: [], changes: [] };
    groups.set(key, group);
    (statesChange(reading) ? group.changes : group.columns).push(reading);
  });
  return [...groups.values()].filter(({ columns }) => columns.length > 0);
}

interface OpenGroup extends ColumnGroup {
  readonly columns: ColumnReading[];
  readonly changes: ColumnReading[];
}

/** The labels above each column that name its record. Only among several records is "Tổng cộng" one of them. */
function namesOf(readings: readonly ColumnReading[]): readonly (readonly HeaderLabel[])[] {
  if (readings.length === 1) return [];
  const names = readings.map(({ header }) => header.labels.filter(namesRecord));
  const hasSeveral = new Set(names.flatMap((labels) => labels.at(-1)?.text ?? [])).size > 1;
  return names.map((labels, index) => (hasSeveral && labels.length === 0 ? (readings[index]?.header.labels.filter(isTotal).slice(0, 1) ?? []) : labels));
}

function namesRecord({ text, meaning: { subject, side, basis, year } }: HeaderLabel): boolean {
  if (populations.has(subject)) return true;
  return subject === undefined && side === undefined && basis === undefined && year === undefined && !isAnyPhrase(wording(text), heads);
}

function isTotal({ meaning }: HeaderLabel): boolean {
  return meaning.subject === "groupTotal";
}

/** The records that the groups are; a group without a name is the unit that the sheet is about. One total holds the others. */
export function recordsOfGroups(groups: readonly ColumnGroup[], unnamed: string, day: CalendarDay | undefined): readonly RecordInfo[] {
  const totals = groups.flatMap((group, index) => (group.isTotal ? [index] : []));
  const total = totals.length === 1 ? totals[0] : undefined;
  return groups.map((group, index): RecordInfo => {
    const label = tidyText(group.name === "" ? unnamed : group.name);
    if (group.isTotal) return { label, unit: undefined, role: "total", parentIndex: undefined };
    return { label, unit: (provinceNamed(label, day) ?? officeNamed(label))?.name, role: "unit", parentIndex: total === index ? undefined : total };
  });
}
