import type { Side } from "../model/indicator";
import type { MoneyUnit } from "../model/moneyUnit";
import { moneyUnitOfLabel } from "./moneyUnitIn";
import { withoutNumbering } from "./recordRole";
import { sideOfLabel } from "./sideIn";
import { subjectOf } from "./subjectOf";
import type { BodyRow } from "./tableBody";

/** A run of rows below one header, and the side that the row above them names. */
export interface SideSection {
  readonly side: Side | undefined;
  readonly moneyUnit: MoneyUnit | undefined;
  readonly rows: readonly BodyRow[];
}

/** Parts the rows below a header where a row without figures says that the other side begins. */
export function sideSections(rows: readonly BodyRow[]): readonly SideSection[] {
  const sections: (SideSection & { readonly rows: BodyRow[] })[] = [{ side: undefined, moneyUnit: undefined, rows: [] }];
  for (const row of rows) {
    const side = row.hasFigures ? undefined : sideOfSection(row.label);
    if (side !== undefined) sections.push({ side, moneyUnit: moneyUnitOfLabel(row.label), rows: [] });
    else sections[sections.length - 1]?.rows.push(row);
  }
  return sections.filter((section) => section.rows.some(({ hasFigures }) => hasFigures));
}

function sideOfSection(label: string): Side | undefined {
  const bare = withoutNumbering(label).trim();
  return bare.length <= 40 && (subjectOf(bare) === undefined || subjectOf(bare) === "groupTotal") ? sideOfLabel(bare) : undefined;
}
