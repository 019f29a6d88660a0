import { read } from "@e965/xlsx";
import { useCasesOf } from "../../src/app";
import { fileWorkbook, openXlsx, type FileWorkbook } from "../../src/xlsx";
import { plainFindingsWords } from "../support/plainFindingsWords";
import { exactParts, packageOfParts, richParts } from "./support/richWorkbook";

async function annotated(bytes: Uint8Array): Promise<FileWorkbook> {
  const workbook = fileWorkbook(openXlsx(bytes));
  const useCases = useCasesOf(workbook);
  const { filledRateCount } = await useCases.fill();
  const { highlightedCount } = await useCases.highlight();
  await useCases.listFindings(plainFindingsWords);
  expect(Math.min(filledRateCount, highlightedCount)).toBeGreaterThan(0);
  return workbook;
}

/** The parts that annotating has to touch, and those that it adds. */
const touched = ["[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"];
const added = ["customXml/_rels/item2.xml.rels", "customXml/item2.xml", "customXml/itemProps2.xml", "soat-chi-tieu/original.bin", "xl/worksheets/sheet4.xml"];

describe.each(["transitional", "strict"] as const)("a workbook with everything in it (%s)", (dialect) => {
  const original = packageOfParts(richParts(), dialect);
  const before = exactParts(original);

  it("keeps every other part, byte for byte, when it is annotated", async () => {
    const after = exactParts((await annotated(original)).bytes());
    expect([...after.keys()].filter((path) => !before.has(path)).sort()).toEqual(added);
    expect([...before.keys()].filter((path) => before.get(path) !== after.get(path)).sort()).toEqual(touched);
  });

  it("is the very same file when the annotations are taken away", async () => {
    const workbook = await annotated(original);
    await useCasesOf(workbook).clear();
    expect(workbook.bytes()).toEqual(original);
  });

  it("is the very same file when they are taken away after saving and opening, dates and order of the archive included", async () => {
    const workbook = fileWorkbook(openXlsx((await annotated(original)).bytes()));
    await useCasesOf(workbook).clear();
    expect(exactParts(workbook.bytes())).toEqual(before);
    expect(Buffer.compare(workbook.bytes(), original)).toBe(0);
  });

  it("keeps all elements of the sheets that are touched", async () => {
    const after = exactParts((await annotated(original)).bytes());
    const elements = (text = "") => text.replace(/<sheetData>.*<\/sheetData>/s, "").match(/<(?!\/|\?|c |v>|f>|row|is>|t[ >])[^<>]+>/g) ?? [];
    for (const path of ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"]) {
      const kept = elements(after.get(path)).map(withoutNumbers);
      const left = elements(before.get(path)).map(withoutNumbers).filter((element) => !taken(kept, element));
      expect(left).toEqual([]);
    }
  });
});

/** The numbers that count others, or say who comes first, change with what is added. */
function withoutNumbers(element: string): string {
  return element.replace(/ (?:count|priority|ref)="[^"]*"/g, "").replace(/\/?>$/, "");
}

/** Whether an element is in the list, where each may be found once. */
function taken(list: string[], element: string): boolean {
  const index = list.indexOf(element);
  if (index >= 0) list.splice(index, 1);
  return index >= 0;
}

it("another reader finds the macros, the values and the figures that were filled in", async () => {
  const bytes = (await annotated(packageOfParts(richParts()))).bytes();
  const book = read(bytes, { bookVBA: true });
  expect([...(book.vbaraw ?? [])]).toEqual([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 1, 2, 255]);
  expect(book.SheetNames).toEqual(["Về việc", "Về tiền", "Tổng & hợp", "Soát lỗi"]);
  const known = read(packageOfParts(richParts()));
  for (const name of known.SheetNames) {
    const [sheet, knownSheet] = [book.Sheets[name] ?? {}, known.Sheets[name] ?? {}];
    const addresses = Object.keys(knownSheet).filter((address) => !address.startsWith("!") && knownSheet[address]?.v !== undefined);
    expect(addresses.map((address) => [address, sheet[address]?.v, sheet[address]?.f])).toEqual(addresses.map((address) => [address, knownSheet[address]?.v, knownSheet[address]?.f]));
  }
  const filled = Object.entries(book.Sheets["Về việc"] ?? {}).filter(([address]) => known.Sheets["Về việc"]?.[address]?.v === undefined && !address.startsWith("!"));
  expect(filled.filter(([, cell]) => cell.f !== undefined && cell.v !== undefined).length).toBeGreaterThan(0);
});
