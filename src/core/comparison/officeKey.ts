import type { RecordInfo } from "../model/records";
import { normalisedLabel } from "../rules/table/normalisedLabel";
import { matchKey, plainKey } from "../text/matchKey";
import { officeNamed, type Office } from "../units/officeNamed";
import { provinceNamed } from "../units/provinceNamed";

/** What an office is called from one period to the next, whatever its title was. */
export interface OfficeKey {
  readonly key: string;
  readonly isOffice: boolean;
}

/** "THADS tỉnh X", since 1/7/2025, is what was "Cục THADS tỉnh X". */
const newTitle = /^(?:co quan |van phong )?(?:thads|thi hanh an dan su) (?:tinh|thanh pho|tp) /;

/** Names an office so that it is found again after its title changed: "Cục THADS tỉnh" became "THADS tỉnh", regional offices are known by number. */
export function officeKey({ label, unit = label }: Pick<RecordInfo, "label" | "unit">): OfficeKey {
  const office = officeNamed(unit) ?? officeNamed(label);
  if (isProvincialOffice(label, office)) return { key: "provincialOffice", isOffice: true };
  if (!office) return { key: matchKey(normalisedLabel(unit)), isOffice: false };
  return { key: office.kind === "regionalOffice" ? `regionalOffice ${numberIn(office.name)}` : matchKey(office.name), isOffice: true };
}

function isProvincialOffice(label: string, office: Office | undefined): boolean {
  return office ? office.kind === "provincialOffice" : newTitle.test(plainKey(matchKey(label))) && provinceNamed(label) !== undefined;
}

function numberIn(name: string): string {
  return /\d+/.exec(name)?.[0] ?? matchKey(name);
}
