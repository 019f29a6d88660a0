import { sides, type Side } from "../../model/indicator";
import type { MoneyUnit } from "../../model/moneyUnit";
import { officeNamed } from "../../units/officeNamed";
import { provinceNamed } from "../../units/provinceNamed";
import { moneyUnitOfLabel } from "../titles/moneyUnitIn";
import { withoutNumbering } from "./recordRole";
import { sideOfLabel } from "../titles/sideIn";
import { subjectOf } from "../titles/subjectOf";
import type { BodyRow } from "./tableBody";

/** A run of rows below one header, and the side that the row above them names. */
export interface SideSection {
  readonly side: Side | undefined;
  readonly moneyUnit: MoneyUnit | undefined;
  readonly rows: readonly BodyRow[];
}

/** Parts rows that are one side each: below the name of a unit, or beside it, one row for cases and one for money. */
export function sectionsOfSideRows(rows: readonly BodyRow[], nameOf: (row: BodyRow) => string): readonly SideSection[] | undefined {
  const counted = rows.filter(({ hasFigures }) => hasFigures);
  const sided = counted.map((row) => ({ row: { ...row, label: nameOf(row) }, side: sideOfSection(row.label), moneyUnit: moneyUnitOfLabel(row.label) }));
  if (sided.length === 0 || sided.some(({ side, row }) => side === undefined || row.label === "")) return undefined;
  const sections = sides.map((side) => {
    const own = sided.filter((one) => one.side === side);
    return { side, moneyUnit: own.find(({ moneyUnit }) => moneyUnit !== undefined)?.moneyUnit, rows: own.map(({ row }) => row) };
  });
  return sections.every((section) => section.rows.length > 0) ? sections : undefined;
}

/** Parts the rows below a header where a row without figures says that the other side begins. */
export function sideSections(rows: readonly BodyRow[]): readonly SideSection[] {
  const sections: (SideSection & { readonly rows: BodyRow[] })[] = [{ side: undefined, moneyUnit: undefined, rows: [] }];
  for (const row of rows) {
    const side = row.hasFigures ? undefined : sideOfSection(row.label);
    if (side !== undefined && !isUnit(row.label)) sections.push({ side, moneyUnit: moneyUnitOfLabel(row.label), rows: [] });
    else sections[sections.length - 1]?.rows.push(row);
  }
  return sections.filter((section) => section.rows.some(({ hasFigures }) => hasFigures));
}

/** Tiền Giang is a province, and no section of money. */
function isUnit(label: string): boolean {
  return (officeNamed(label) ?? provinceNamed(label)) !== undefined;
}

function sideOfSection(label: string): Side | undefined {
  const bare = withoutNumbering(label).trim();
  return bare.length <= 40 && (subjectOf(bare) === undefined || subjectOf(bare) === "groupTotal") ? sideOfLabel(bare) : undefined;
}
