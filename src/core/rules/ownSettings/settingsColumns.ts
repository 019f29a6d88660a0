import { contentAt, type SheetSnapshot } from "../../model/sheet";
import { matchKey, plainKey } from "../../text/matchKey";

/** The columns of the sheet of settings. */
export type SettingField = "id" | "use" | "severity" | "tolerance" | "content";

const sheetName = /^qui tac(?: \d+)?$/;
const headings: readonly (readonly [SettingField, RegExp])[] = [
  ["id", /^ma(?: qui tac)?$/],
  ["use", /^(?:dung|su dung)$/],
  ["severity", /^muc(?: do)?$/],
  ["tolerance", /^sai so(?: cho phep)?$/],
  ["content", /^noi dung$/],
];
const needed: readonly SettingField[] = ["id", "use"];
const headerRowMax = 10;

/** Where the table of settings stands on a sheet. Indexes are those of the sheet. */
export interface SettingsColumns {
  readonly headerRowIndex: number;
  readonly columnIndexes: ReadonlyMap<SettingField, number>;
}

/** The columns of the sheet of settings, known by its name and its header; `undefined` for any other sheet. */
export function settingsColumns(sheet: SheetSnapshot): SettingsColumns | undefined {
  if (!sheetName.test(plainWords(sheet.name))) return undefined;
  const { rowIndex, columnIndex } = sheet.origin;
  for (let offset = 0; offset < Math.min(headerRowMax, sheet.contents.length); offset += 1) {
    const columnIndexes = new Map<SettingField, number>();
    sheet.contents[offset]?.forEach((_, column) => {
      const content = contentAt(sheet, rowIndex + offset, columnIndex + column);
      const field = typeof content === "string" ? fieldHeaded(content) : undefined;
      if (field && !columnIndexes.has(field)) columnIndexes.set(field, columnIndex + column);
    });
    if (needed.every((field) => columnIndexes.has(field))) return { headerRowIndex: rowIndex + offset, columnIndexes };
  }
  return undefined;
}

function fieldHeaded(heading: string): SettingField | undefined {
  const key = plainWords(heading);
  return headings.find(([, shape]) => shape.test(key))?.[0];
}

/** Words without accents, "y" written "i"; what stands in brackets is left out. */
function plainWords(text: string): string {
  return plainKey(matchKey(text.replace(/\(.*\)/s, "")));
}
