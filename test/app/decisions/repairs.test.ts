import { useCasesOf } from "../../../src/app";
import { contentAt, formulaAt, numberFormatAt, type SheetSnapshot } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { addressesOf, cell, checkedWorkbook, offeredAt, table, time } from "./support";

const at = (sheet: SheetSnapshot | undefined, address: string) => {
  const { rowIndex, columnIndex } = cell(address);
  return sheet && { content: contentAt(sheet, rowIndex, columnIndex), formula: formulaAt(sheet, rowIndex, columnIndex), numberFormat: numberFormatAt(sheet, rowIndex, columnIndex) };
};

/** The table with another drawing of the culprit E3. */
const withE3 = (drawn: string) =>
  drawnSheet(
    "Về việc",
    `
    KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | < | < | <
    STT | Đơn vị          | Tổng số thụ lý (việc) | Cũ chuyển sang (việc) | Thụ lý mới (việc)
    1   | Chi cục huyện A | 1213                  | 371                   | ${drawn}
    2   | Chi cục huyện B | 1500                  | 500                   | 1000 {#,##0}
    3   | Chi cục huyện C | 900                   | 400                   | 500 {#,##0}
    -   | Tổng cộng       | 3613                  | 1271                  | 2342 {#,##0}
    `,
  );

describe("a click on a proposal", () => {
  it("changes the cell and nothing else, and checks again", async () => {
    const { workbook, useCases, checked } = await checkedWorkbook();
    const outcome = await useCases.applyProposal(offeredAt(checked, "E3").request);
    const [sheet] = workbook.snapshot().sheets;
    expect(outcome.kind).toBe("repaired");
    expect(outcome.checked.report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(sheet?.contents).toEqual(table.contents.map((row, index) => (index === 2 ? row.with(4, 842) : row)));
  });

  it("stands in the journal: which cell, from what to what, which rule, why, and when", async () => {
    const { useCases, checked } = await checkedWorkbook();
    await useCases.applyProposal(offeredAt(checked, "E3").request);
    expect((await useCases.check()).journal).toEqual([
      {
        kind: "correction",
        id: "_soat_repair_1",
        time,
        findingId: offeredAt(checked, "E3").finding.id,
        ruleId: "CB-01",
        cause: "transposition",
        recordLabel: "Chi cục huyện A",
        cells: [{ name: "_soat_repair_1", at: cell("E3"), state: "repaired", before: { content: 824, numberFormat: "General" }, after: { value: 842, numberFormat: "General" } }],
      },
    ]);
  });

  it.each([
    ["the cell was typed over meanwhile", "E3", 825, "cellChanged"],
    ["another cell was mended meanwhile", "C3", 1195, "findingChanged"],
  ] as const)("is refused when %s, and writes nothing", async (_, address, typed, reason) => {
    const { workbook, useCases, checked } = await checkedWorkbook();
    const { request } = offeredAt(checked, "E3");
    workbook.type("Về việc", cell(address), typed);
    const before = workbook.snapshot();
    expect(await useCases.applyProposal(request)).toMatchObject({ kind: "refused", reason, at: cell("E3") });
    expect(workbook.snapshot()).toEqual(before);
  });

  it.each([
    ["a formula", withE3("=C3-D3-18 => 824"), "formula"],
    ["a cell of a protected sheet", { ...table, isProtected: true }, "protectedSheet"],
  ] as const)("is not offered for %s, and refused when asked for", async (_, sheet, obstacle) => {
    const { workbook, useCases, checked } = await checkedWorkbook(sheet);
    const { offer, request } = offeredAt(checked, "E3");
    expect(offer.obstacle).toBe(obstacle);
    expect(await useCases.applyProposal(request)).toMatchObject({ kind: "refused", reason: obstacle });
    expect(workbook.snapshot().ledgerText).toBeUndefined();
  });

  it.each([
    ["with the format of text, in the format of its neighbours", "'842 {@}", "#,##0"],
    ["with a format of numbers, in its own", "'842 {0}", "0"],
  ])("makes a number out of one that was stored as text: %s", async (_, drawn, numberFormat) => {
    const { workbook, useCases, checked } = await checkedWorkbook(withE3(drawn));
    const before = workbook.snapshot();
    const { request } = offeredAt(checked, "E3");
    const outcome = await useCases.applyProposal(request);
    expect(at(workbook.snapshot().sheets[0], "E3")).toEqual({ content: 842, formula: "", numberFormat });
    expect(outcome.checked.report.findings.filter(({ code }) => code === "numberAsText")).toEqual([]);
    await useCases.undoRepairs(["_soat_repair_1"]);
    expect(workbook.snapshot()).toEqual(before);
  });

  it("takes the highlight of what it mends along", async () => {
    const { workbook, useCases, checked } = await checkedWorkbook();
    await useCases.highlight();
    const stylesOf = () => workbook.snapshot().ownedHighlights.map(({ style }) => style);
    expect(stylesOf()).toContain("error");
    await useCases.applyProposal(offeredAt(checked, "E3").request);
    expect(stylesOf()).not.toContain("error");
  });
});

describe("a wrong rate", () => {
  const rates = (difference: string) =>
    drawnSheet(
      "Về việc",
      `
      KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2021 | < | < | < | < | <
      STT | Đơn vị          | Có điều kiện (việc) | Thi hành xong (việc) | Tỷ lệ việc (%) | Chỉ tiêu việc (%) | Chênh lệch so với chỉ tiêu việc
      1   | Chi cục huyện A | 5810                | 4963                 | 85.42          | 82.5              | 2.92
      2   | Chi cục huyện B | 3313                | 2628                 | 97.32          | 82.5              | ${difference}
      `,
    );

  it("is mended together with the difference that was made from it", async () => {
    const { workbook, useCases, checked } = await checkedWorkbook(rates("14.82"));
    const { finding, request } = offeredAt(checked, "E4");
    expect(addressesOf(finding)).toEqual(["E4", "D4", "C4", "G4"]);
    await useCases.applyProposal(request);
    // 2628 ÷ 3313 = 79,324 %; 79,32 − 82,5 = −3,18
    expect(["E4", "G4"].map((address) => at(workbook.snapshot().sheets[0], address)?.content)).toEqual([79.32, -3.18]);
    expect((await useCases.check()).report.findings).toEqual([]);
  });

  it("leaves a difference alone that is a formula: it follows by itself", async () => {
    const { workbook, useCases, checked } = await checkedWorkbook(rates("=E4-F4 => 14.82"));
    expect((await useCases.applyProposal(offeredAt(checked, "E4").request)).kind).toBe("repaired");
    expect(["E4", "G4"].map((address) => at(workbook.snapshot().sheets[0], address))).toMatchObject([{ content: 79.32 }, { formula: "=E4-F4" }]);
  });
});

describe("taking corrections back", () => {
  it("gives the workbook back exactly", async () => {
    const { workbook, useCases, checked } = await checkedWorkbook();
    const before = workbook.snapshot();
    await useCases.applyProposal(offeredAt(checked, "E3").request);
    const { restored, kept, checked: again } = await useCases.undoRepairs(["_soat_repair_1"]);
    expect({ restored, kept, journal: again.journal }).toEqual({ restored: [cell("E3")], kept: [], journal: [] });
    expect(addressesOf(offeredAt(again, "E3").finding)[0]).toBe("E3");
    expect(workbook.snapshot()).toEqual(before);
  });

  it("keeps what a person has typed since, says so, and remembers it", async () => {
    const { workbook, useCases, checked } = await checkedWorkbook();
    await useCases.applyProposal(offeredAt(checked, "E3").request);
    workbook.type("Về việc", cell("E3"), 843);
    const { restored, kept, checked: again } = await useCases.undoRepairs(["_soat_repair_1"]);
    expect({ restored, kept }).toEqual({ restored: [], kept: [cell("E3")] });
    expect(at(workbook.snapshot().sheets[0], "E3")?.content).toBe(843);
    expect(again.journal.flatMap(({ cells }) => cells.map(({ state }) => state))).toEqual(["changed"]);
  });

  it("goes back step by step where a cell was corrected twice", async () => {
    const twice = withE3("842");
    const workbook = memoryWorkbook([twice]);
    const entry = (number: number, from: number, to: number) => ({
      ...{ id: `_soat_repair_${number}`, time, findingId: "f", ruleId: "CB-01", cause: "substitution", recordLabel: "" },
      cells: [{ name: `_soat_repair_${number}`, before: { content: from, numberFormat: "General" }, after: { value: to, numberFormat: "General" } }],
    });
    const area = { firstRowIndex: 2, lastRowIndex: 2, firstColumnIndex: 4, lastColumnIndex: 4 };
    await workbook.apply([
      { kind: "setLedger", text: JSON.stringify({ version: 1, filledAreas: [], journal: [entry(1, 824, 840), entry(2, 840, 842)] }) },
      ...[1, 2].map((number) => ({ kind: "addOwnedName", name: `_soat_repair_${number}`, sheet: "Về việc", area }) as const),
    ]);
    await useCasesOf(workbook).undoRepairs(["_soat_repair_1", "_soat_repair_2"]);
    expect(at(workbook.snapshot().sheets[0], "E3")?.content).toBe(824);
    expect(workbook.snapshot()).toMatchObject({ ledgerText: undefined, ownedNames: [] });
  });

  it("leaves a sheet alone that has been protected since", async () => {
    const { useCases, workbook, checked } = await checkedWorkbook();
    await useCases.applyProposal(offeredAt(checked, "E3").request);
    const { ledgerText, ownedNames } = workbook.snapshot();
    const later = memoryWorkbook([{ ...withE3("842"), isProtected: true }]);
    await later.apply([{ kind: "setLedger", text: ledgerText }, ...ownedNames.flatMap(({ name, sheet, area }) => (area ? [{ kind: "addOwnedName", name, sheet, area } as const] : []))]);
    expect(await useCasesOf(later).undoRepairs(["_soat_repair_1"])).toMatchObject({ restored: [], leftAlone: [{ sheet: "Về việc", reason: "protectedSheet" }] });
    expect(later.snapshot().ledgerText).toBe(ledgerText);
  });
});

describe("the journal", () => {
  it("and the corrections stay when traces are cleared, and the outcome says so", async () => {
    const { workbook, useCases, checked } = await checkedWorkbook();
    await useCases.applyProposal(offeredAt(checked, "E3").request);
    const before = workbook.snapshot();
    await useCases.fill();
    await useCases.highlight();
    expect(await useCases.clear()).toMatchObject({ journalEntryCount: 1, leftAlone: [] });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("goes when the person says so, and the corrections stay", async () => {
    const { workbook, useCases, checked } = await checkedWorkbook();
    await useCases.applyProposal(offeredAt(checked, "E3").request);
    expect((await useCases.deleteJournal()).journal).toEqual([]);
    expect(workbook.snapshot()).toMatchObject({ ledgerText: undefined, ownedNames: [] });
    expect(at(workbook.snapshot().sheets[0], "E3")?.content).toBe(842);
  });
});
