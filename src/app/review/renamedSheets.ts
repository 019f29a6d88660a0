import { matchKey } from "../../core";
import type { WorkbookSnapshot } from "../ports/workbook";
import type { SignedTable } from "./signOff";

/** Signed tables under the names that their sheets have now: a sheet that is gone has been renamed where one new sheet lists the same records. */
export function renamedSheets(signed: readonly SignedTable[], now: readonly SignedTable[], { sheets }: Pick<WorkbookSnapshot, "sheets">): readonly SignedTable[] {
  const standing = new Set(sheets.map(({ name }) => name));
  const signedNames = new Set(signed.map(({ sheet }) => sheet));
  const fresh = recordsBySheet(now.filter(({ sheet }) => !signedNames.has(sheet)));
  const gone = recordsBySheet(signed.filter(({ sheet }) => !standing.has(sheet)));
  const names = new Map<string, string>();
  for (const [sheet, records] of gone) {
    const alike = [...fresh].filter(([, others]) => others === records);
    const rivals = [...gone].filter(([, others]) => others === records);
    if (alike.length === 1 && rivals.length === 1) names.set(sheet, alike[0]?.[0] ?? sheet);
  }
  return names.size === 0 ? signed : signed.map((table) => ({ ...table, sheet: names.get(table.sheet) ?? table.sheet }));
}

function recordsBySheet(tables: readonly SignedTable[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { sheet, records } of tables) texts.set(sheet, `${texts.get(sheet) ?? ""}\n${records.map(matchKey).join("|")}`);
  return texts;
}
