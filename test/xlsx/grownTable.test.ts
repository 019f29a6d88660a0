import { targetUseCasesOf } from "../../src/app";
import { targetSheetDesign } from "../../src/app/targets/targetSheetDesign";
import { areaAddress, emptyDraft, type TargetDraft } from "../../src/core";
import { excelWorkbook } from "../../src/excel";
import { changesBetween } from "../../src/workbench/files/changesBetween";
import { fileWorkbook, newXlsx, openXlsx } from "../../src/xlsx";
import type { BootedExcel } from "../support/excelHost";
import { drawnFile } from "../support/drawnFile";
import { excelWithBook } from "../support/excelWith";
import { added, changesTo } from "../support/targetChanges";
import { sampleBook } from "../host/inExcel";

const line = (unit: string, rate: number): TargetDraft => ({ ...emptyDraft, year: 2025, unit, side: "Việc", rate });
const two = [line("Sơn La", 83), line("Lai Châu", 82.5)];
const four = [...two, line("Gia Lai", 84), line("Cao Bằng", 85)];

const tablesIn = (bytes: Uint8Array) => openXlsx(bytes).contents.sheets.flatMap(({ tables }) => tables.map(({ name, area, columns }) => [name, areaAddress(area), columns[3]]));
const bare = drawnFile({ Biểu: "STT | Đơn vị\n1 | Sơn La" });

async function fileWith(bytes: Uint8Array, ...saved: readonly (readonly TargetDraft[])[]): Promise<Uint8Array> {
  const workbook = fileWorkbook(openXlsx(bytes));
  const targets = targetUseCasesOf(workbook);
  for (const drafts of saved) await targets.save(changesTo(drafts, await targets.read()));
  return workbook.bytes();
}

describe("the table of targets in a file", () => {
  it("holds the lines, and refuses what can only be a slip", async () => {
    const saved = await fileWith(bare, two);
    expect(tablesIn(saved)).toEqual([["ChiTieu", "A2:I4", "Chỉ tiêu (%)"]]);
    const [validations = []] = openXlsx(saved).contents.sheets.filter(({ name }) => name === "Chỉ tiêu").map(({ dataValidations }) => dataValidations);
    expect(validations.map(({ type, areas: [area] }) => `${type} ${area && areaAddress(area)}`)).toEqual([
      "custom A3:A502",
      "list C3:C502",
      "decimal D3:D502",
      "list E3:E502",
      "custom F3:F502",
      "list H3:H502",
    ]);
    expect(validations[2]?.formulas).toEqual(["1", "100"]);
  });

  it.each([
    ["opened again", async () => fileWith(await fileWith(bare, two), four)],
    ["saved again at once", () => fileWith(bare, two, four)],
  ])("grows with the lines when it is %s", async (_, grown) => {
    const bytes = await grown();
    expect(tablesIn(bytes)).toEqual([["ChiTieu", "A2:I6", "Chỉ tiêu (%)"]]);
    expect((await targetUseCasesOf(fileWorkbook(openXlsx(bytes))).read()).lines.map(({ draft }) => draft.unit)).toEqual(["Sơn La", "Lai Châu", "Gia Lai", "Cao Bằng"]);
  });

  it("keeps its rows when lines are taken away", async () => {
    expect(tablesIn(await fileWith(bare, four, two))).toEqual([["ChiTieu", "A2:I6", "Chỉ tiêu (%)"]]);
  });

  it("has one line where there are none yet", () => {
    const made = newXlsx([{ name: "Chỉ tiêu", design: targetSheetDesign([]) }]);
    expect(tablesIn(made)).toEqual([["ChiTieu", "A2:I3", "Chỉ tiêu (%)"]]);
  });

  it("is not made of a plain sheet that a person keeps", async () => {
    const plain = drawnFile({ "Giao 2025": "Năm | Đơn vị | Bên | Chỉ tiêu\n2025 | Sơn La | Việc | 83" });
    const saved = await fileWith(plain, four);
    expect(tablesIn(saved)).toEqual([]);
    expect((await targetUseCasesOf(fileWorkbook(openXlsx(saved))).read()).lines).toHaveLength(4);
  });
});

describe("the table of targets in Excel", () => {
  const areasIn = ({ document }: Pick<BootedExcel, "document">) => document.tables().map(({ name, area }) => [name, areaAddress(area)]);

  it("grows with the lines, and the workbench saves it so", async () => {
    const booted = await excelWithBook(sampleBook());
    const targets = targetUseCasesOf(excelWorkbook);
    await targets.save(added(...two));
    const [made] = areasIn(booted).slice(-1);
    const before = booted.document.content();
    await targets.save(changesTo(four, await targets.read()));
    const [grown] = areasIn(booted).slice(-1);
    expect([made, grown]).toEqual([
      ["ChiTieu", "A2:I4"],
      ["ChiTieu", "A2:I6"],
    ]);
    expect(changesBetween(before, booted.document.content()).filter(({ kind }) => kind === "resizeTable")).toMatchObject([{ heading: { rowIndex: 1, columnIndex: 0 }, lastRowIndex: 5 }]);
  });
});
