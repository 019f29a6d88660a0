import type { CalendarDay } from "../model/period";
import type { RecordInfo } from "../model/records";
import { matchKey, plainKey } from "../text/matchKey";
import { tidyText } from "../text/tidyText";
import { officeNamed } from "../units/officeNamed";
import { provinceNamed } from "../units/provinceNamed";

/** How the whole country is called among the units that have targets. */
export const nation = "Toàn quốc";

const nationKeys = new Set(["toan quoc", "ca nuoc", "tong toan quoc", "tong so toan quoc", "tong cong toan quoc", "toan he thong"]);

/** The one way to write the unit that a target is for: the country, a province, an office below it, or the text as it is. */
export function targetUnitNamed(text: string, days: readonly CalendarDay[] = []): string {
  const tidy = tidyText(text);
  if (nationKeys.has(plainKey(matchKey(tidy)))) return nation;
  const office = officeNamed(tidy);
  if (office && office.kind !== "provincialOffice") return office.name;
  return provinceOn(tidy, days) ?? office?.name ?? tidy;
}

function provinceOn(name: string, days: readonly CalendarDay[]): string | undefined {
  const onDays = days.map((day) => provinceNamed(name, day)).find((province) => province !== undefined);
  return (onDays ?? provinceNamed(name))?.name;
}

/** The unit whose target a record is held against. A total has one only where its label says whose total it is. */
export function targetUnitOf(record: RecordInfo, day: CalendarDay | undefined): string | undefined {
  if (record.unit !== undefined) return record.unit;
  const named = targetUnitNamed(record.label, day ? [day] : []);
  return record.role === "total" && named !== nation && provinceNamed(named) === undefined ? undefined : named;
}

/** Whether two writings name the same unit. */
export function isSameUnit(one: string, other: string): boolean {
  return one === other || matchKey(one) === matchKey(other);
}
