import type { SheetDesign } from "../../../src/core";
import { excelWorkbook } from "../../../src/excel";
import { emptySheet, workbookOf, type SheetContent } from "../../../src/workbench/document";
import { changesBetween } from "../../../src/workbench/files/changesBetween";
import { sampleBook } from "../../host/inExcel";
import { summaryDesign, tableDesign } from "../../support/designs";
import { excelWithBook } from "../../support/excelWith";

/** What is saved of a design that was made into a sheet through Microsoft's client. */
async function savedDesign(design: SheetDesign): Promise<SheetDesign | undefined> {
  const before = sampleBook();
  const { document } = await excelWithBook(before);
  await excelWorkbook.apply([{ kind: "addSheet", sheet: "Tổng hợp", design }]);
  const [added] = changesBetween(before, document.content()).filter((change) => change.kind === "addSheet");
  return added?.design;
}

describe("a sheet that was added in the workbench is saved as it was designed", () => {
  it("in its cells, with look, format and link", async () => {
    const rows = (await savedDesign(summaryDesign))?.rows ?? [];
    // Nothing is computed in this test, so the file says what the formula gave when it was planned only if a host has computed it.
    const expected = summaryDesign.rows.map((row) => row.map((cell) => (cell.input.kind === "formula" ? { ...cell, input: { kind: "formula", formula: cell.input.formula } } : cell)));
    expect(rows).toEqual(expected);
  });

  it.each<keyof SheetDesign>(["columnWidths", "rowHeightsPoints", "merges", "frozen", "print", "filter", "dataBars", "validations", "unlocked"])("in its %s", async (member) => {
    expect((await savedDesign(summaryDesign))?.[member]).toEqual(summaryDesign[member]);
  });

  it("in what it hides and in the colour of its tab", async () => {
    const hidden = { rowIndexes: new Set([2]), columnIndexes: new Set([1, 3]) };
    expect(await savedDesign({ ...summaryDesign, hidden, tabColor: "#1F4E79" })).toMatchObject({ hidden, tabColor: "#1F4E79" });
  });

  it("in its chart, for which Excel has no alternative text: the title stands in", async () => {
    expect((await savedDesign(summaryDesign))?.charts).toEqual(summaryDesign.charts?.map((chart) => ({ ...chart, altText: chart.title })));
  });

  it("in its table", async () => {
    expect((await savedDesign(tableDesign))?.table).toEqual(tableDesign.table);
  });
});

const added: SheetContent = {
  ...emptySheet("mới", "Mới"),
  cells: [
    { rowIndex: 0, columnIndex: 0, content: { error: "#N/A" } },
    { rowIndex: 0, columnIndex: 1, content: true },
    { rowIndex: 1, columnIndex: 0, content: "Sơn La" },
  ],
};

it("truth values and errors, which no design holds, are written beside it", () => {
  const before = workbookOf([added]);
  const after = workbookOf([added, { ...added, id: "hai", name: "Hai", columnWidths: new Map([[0, 63]]) }]);
  const changes = changesBetween(before, after);
  expect(changes.map((change) => (change.kind === "setCell" ? change.input.content : change.kind))).toEqual(["addSheet", { error: "#N/A" }, true]);
});

it("a sheet that takes the place of one of its name is written after the other has gone", () => {
  const before = workbookOf([added, { ...added, id: "cũ", name: "Soát lỗi" }]);
  const after = workbookOf([added, { ...added, id: "khác", name: "Soát lỗi", cells: [] }]);
  expect(changesBetween(before, after)).toEqual([{ kind: "removeSheet", sheet: "Soát lỗi" }, { kind: "addSheet", sheet: "Soát lỗi" }]);
});
