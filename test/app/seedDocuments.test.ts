import { sampleFiles } from "../../assets/samples/sampleFiles";
import { chosenRecord, paragraphQuestion, useCasesOf } from "../../src/app";
import type { Edit } from "../../src/core";
import { areaOf, contentAt, paragraphFacts, type Finding } from "../../src/core";
import { excelWorkbook } from "../../src/excel";
import { wordsFor } from "../../src/locale";
import { openFile } from "../../src/workbench/files/openFile";
import { excelWithBook } from "../support/excelWith";

/** The sample of the seed documents, in Microsoft's client over our host, with formulas computed by the workbench's engine. */
async function openSeeds() {
  const { document } = openFile(sampleFiles().get("seeds.xlsx") ?? new Uint8Array(), "seeds.xlsx");
  await excelWithBook(document.content(), { isCalculating: true });
  return useCasesOf(excelWorkbook);
}

/** What a person types: numbers, or nothing. */
async function type(sheet: string, figures: Readonly<Record<string, number | undefined>>): Promise<void> {
  await excelWorkbook.apply(
    Object.entries(figures).map(([address, value]): Edit => {
      const area = areaOf(address) ?? { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 0, lastColumnIndex: 0 };
      return { kind: "setCells", sheet, area, inputs: [[value === undefined ? { kind: "empty" } : { kind: "number", value }]], numberFormats: undefined };
    }),
  );
}

async function valueAt(sheetName: string, address: string): Promise<unknown> {
  const sheet = (await excelWorkbook.read()).sheets.find(({ name }) => name === sheetName);
  const area = areaOf(address);
  return sheet && area ? contentAt(sheet, area.firstRowIndex, area.firstColumnIndex) : undefined;
}

describe("what the seed documents state comes out of filling, once the target is typed", () => {
  it.each([
    ["Điện Biên 2022", { G8: 83, H8: undefined }, "H8", 9.85],
    ["Điện Biên 2022", { O8: 42.1, P8: undefined }, "P8", 24.61],
    ["Điện Biên 7T-2023", { O8: 48.5, P8: undefined }, "P8", 1.49],
    ["Đồng Tháp 2021", { G8: 81.5, H8: undefined }, "H8", 0.39],
    ["Đồng Tháp 2021", { O8: 40.1, P8: undefined }, "P8", 5.46],
    ["Sơn La 2021", { F8: undefined }, "F8", 85.42],
    ["Sơn La 2021", { F8: undefined, G8: 82.5, H8: undefined }, "H8", 2.92],
    ["Một tỉnh 6T-2019", { F8: undefined }, "F8", 79.32],
  ])("%s %p: %s is %d", async (sheet, typed, address, expected) => {
    const useCases = await openSeeds();
    await type(sheet, typed);
    await useCases.fill();
    expect(await valueAt(sheet, address)).toBe(expected);
  });
});

describe("what the check says of them", () => {
  const onSheet = (findings: readonly Finding[], sheet: string) => findings.filter(({ cells }) => cells[0].sheet === sheet);

  it("agrees with every stated rate, difference and change", async () => {
    const useCases = await openSeeds();
    await type("Điện Biên 2022", { G8: 83, O8: 42.1 });
    await type("Đồng Tháp 2021", { G8: 81.5, O8: 40.1 });
    await type("Sơn La 2021", { G8: 82.5 });
    const { report } = await useCases.check();
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(onSheet(report.findings, "Sơn La 2021").map(({ code, side }) => [code, side])).toEqual([["targetMissing", "money"]]);
  });

  it.each([57.69, 57.7])("calls %d a wrong base: it is over thụ lý", async (stated) => {
    const useCases = await openSeeds();
    await type("Một tỉnh 6T-2019", { F8: stated, J8: undefined });
    const { report } = await useCases.check();
    const [finding] = onSheet(report.findings, "Một tỉnh 6T-2019").filter(({ code }) => code === "rateDiffers");
    expect(finding && wordsFor("vi").findingSentence(finding)).toMatch(/^Sai mẫu số: 57,\d+\s% là xong trên thụ lý\. .*2\.628 ÷ 3\.313 = 79,32\s%\.$/u);
  });

  it.each([
    ["cases", "J8", 0.57, 0.56],
    ["money", "R8", 10.61, 10.51],
  ])("computes the change of Gia Lai's rate over the same period: %s", async (side, address, stated, computed) => {
    const useCases = await openSeeds();
    await type("Gia Lai 5T-2022", { [address]: stated });
    const { report } = await useCases.check();
    const [finding] = onSheet(report.findings, "Gia Lai 5T-2022").filter(({ code }) => code === "rateChangeDiffers");
    expect(finding).toMatchObject({ side, facts: { statedPoints: stated, computedPoints: computed } });
  });
});

it("the paragraph on a province of which only rates are published tells them in the ministry's words", async () => {
  const checked = await (await openSeeds()).check();
  const table = checked.recognition.tables.find(({ sheet }) => sheet === "Điện Biên 2022");
  const record = table && chosenRecord(checked, { tableId: table.id, recordIndex: 0 });
  expect(record && wordsFor("vi").narrative.paragraph(paragraphFacts(paragraphQuestion(checked, record, "short")), "full")).toBe(
    "12 tháng năm 2022, Điện Biên. Về việc: đạt tỷ lệ 92,85%, vượt 9,85% so với chỉ tiêu. Về tiền: đạt tỷ lệ 66,71%, vượt 24,61% so với chỉ tiêu.",
  );
});
