import { sampleFiles } from "../../assets/samples/sampleFiles";
import { summaryUseCasesOf, unitsTyped, useCasesOf, type TemplateRequest } from "../../src/app";
import { editionFor, periodOfMonths, type SheetSnapshot } from "../../src/core";
import { summaryPlaceWordsFor } from "../../src/locale";
import { fileWorkbook, newXlsx, openXlsx, patchXlsx, type FileWorkbook, type XlsxChange } from "../../src/xlsx";
import { drawnSheet } from "../support/drawnSheet";
import { filledSheets, typedRows } from "../support/madeForms";
import { plainFindingsWords } from "../support/plainFindingsWords";
import { fc } from "../support/properties";
import { oddBooks } from "../xlsx/support/oddBooks";
import { packageOfParts, richParts } from "../xlsx/support/richWorkbook";

/** Everything that writes formulas of ours into a person's workbook. */
async function annotated(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook: FileWorkbook = fileWorkbook(openXlsx(bytes));
  const useCases = useCasesOf(workbook);
  await useCases.fill();
  await useCases.highlight();
  await useCases.listFindings(plainFindingsWords);
  await summaryUseCasesOf(workbook).summarise({ words: summaryPlaceWordsFor("vi").sheet, moment: "2026-11-22T08:05" });
  return workbook.bytes();
}

/** Targets that are found by their year, unit, side and day: later ones, drafts, days that are texts, and none at all. */
const targetLines = `Năm | Đơn vị | Bên | Chỉ tiêu | Hiệu lực từ | Trạng thái
2022 | Điện Biên | Việc | 83 | - | -
2022 | Sơn La | Việc | 84 | 44652 | -
2022 | Sơn La | Việc | 82.5 | - | -
2022 | Gia Lai | Việc | 82 | - | -
2022 | Gia Lai | Việc | 85 | - | Dự thảo
2022 | Lai Châu | Việc | 81 | - | -
2022 | Lai Châu | Việc | 86 | '01/4/2022 | -
2021 | Hà Giang | Việc | 80 | - | -`;

const unitsWithoutTargets = drawnSheet(
  "Biểu",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | <
  Đơn vị    | Có điều kiện (việc) | Thi hành xong (việc)
  Điện Biên | 2000                | 1857
  Sơn La    | 1000                | 800
  Gia Lai   | 1000                | 805
  Lai Châu  | 3                   | 2
  Hà Giang  | 0                   | 0
  Lào Cai   | -                   | 7
  `,
);

/** Drawn sheets as a file. */
function fileOf(sheets: readonly SheetSnapshot[]): Uint8Array {
  const cells = sheets.flatMap(({ name: sheet, contents }) =>
    contents.flatMap((row, rowIndex) => row.map((content, columnIndex): XlsxChange => ({ kind: "setCell", at: { sheet, rowIndex, columnIndex }, input: { formula: "", content } }))),
  );
  return patchXlsx(openXlsx(newXlsx(sheets.map(({ name }) => ({ name, design: { rows: [], columnWidths: [] } })))), cells);
}

/** A province's template of one edition, with figures typed in. */
function filledTemplate(year: number, months: number): Uint8Array {
  const period = periodOfMonths(year, months);
  if (!period) throw new RangeError("no period");
  const units = unitsTyped("Văn phòng\nPhòng THADS khu vực 1\n- Nguyễn Văn An\n- Trần Thị Bình\nPhòng THADS khu vực 2");
  const request: TemplateRequest = { edition: editionFor(period).id, period, sender: { kind: "province", province: "Sơn La" }, units, isLocked: true };
  const [typed = []] = fc.sample(typedRows(request.edition, 4), { numRuns: 1, seed: 11 });
  return newXlsx(filledSheets(request, typed));
}

/** LibreOffice does not find a sheet whose link has other capitals, with us or without us. */
const readable = oddBooks.filter(([name]) => name !== "names in another case");

/** One workbook for each way in which formulas of ours come into a file. */
export async function books(): Promise<ReadonlyMap<string, Uint8Array>> {
  const sample = (name: string): Uint8Array => sampleFiles().get(name) ?? new Uint8Array();
  const odd = await Promise.all(readable.map(async ([name, made]): Promise<readonly [string, Uint8Array]> => [`${name}.xlsx`, await annotated(made())]));
  return new Map([
    ["everything.xlsm", await annotated(packageOfParts(richParts()))],
    ["everything-strict.xlsx", await annotated(packageOfParts(richParts(), "strict"))],
    ["national.xlsx", await annotated(sample("national.xlsx"))],
    ["mistakes.xlsx", await annotated(sample("mistakes.xlsx"))],
    ["seeds.xlsx", await annotated(sample("seeds.xlsx"))],
    ["targets.xlsx", await annotated(fileOf([unitsWithoutTargets, drawnSheet("Chỉ tiêu", targetLines)]))],
    ["template-2019.xlsx", filledTemplate(2019, 6)],
    ["template-2023.xlsx", filledTemplate(2023, 12)],
    ["template-2025.xlsx", filledTemplate(2025, 12)],
    ["template-2026.xlsx", filledTemplate(2026, 9)],
    ...odd,
  ]);
}
