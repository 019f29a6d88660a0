import { emptySheet, openWorkbook, workbookOf, type PlacedCell, type WorkbookDocument } from "../../../src/workbench/document";
import { threadCalculator } from "../../support/threadCalculator";

const at = (address: string): { readonly rowIndex: number; readonly columnIndex: number } => ({
  rowIndex: Number(address.slice(1)) - 1,
  columnIndex: address.charCodeAt(0) - 65,
});

function bookWith(cells: readonly PlacedCell[], others: readonly PlacedCell[] = []): WorkbookDocument {
  return openWorkbook(workbookOf([{ ...emptySheet("s1", "Biểu 06"), cells }, { ...emptySheet("s2", "Chỉ tiêu"), cells: others }]));
}

function write(document: WorkbookDocument, address: string, cell: Partial<PlacedCell>): void {
  document.apply({ kind: "cellsSet", sheetId: "s1", cells: [{ content: null, formula: "", ...at(address), ...cell }] }, "host");
}

function valueAt(document: WorkbookDocument, address: string): unknown {
  const { rowIndex, columnIndex } = at(address);
  return document.sheet("s1")?.cellAt(rowIndex, columnIndex).content;
}

describe("a new formula", () => {
  const rates = [
    { ...at("A1"), content: 4963 },
    { ...at("B1"), content: 5810 },
  ];
  it.each([
    ["=ROUND(A1/B1*100,2)", 85.42],
    ["=IF(B1>0,ROUND(A1/B1*100,2),\"\")-82.5", 2.92],
    ["=IF(C1>0,1,\"\")", ""],
    ["=A1/C1", { error: "#DIV/0!" }],
    ["=A1<B1", true],
    ["='Chỉ tiêu'!A1", 82.5],
    ["=SUM(A1:B1)", 10773],
    ["=NOSUCH(1)", { error: "#NAME?" }],
  ])("%s gives its value", async (formula, expected) => {
    const document = bookWith(rates, [{ ...at("A1"), content: 82.5 }]);
    const calculator = threadCalculator(document);
    write(document, "D1", { formula });
    await calculator.settle();
    const value = valueAt(document, "D1");
    expect(typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value).toEqual(expected);
  });
});

describe("a formula that was there", () => {
  const cells = [
    { ...at("A1"), content: 2 },
    { ...at("B1"), content: 4, formula: "=A1*2" },
    { ...at("C1"), content: 777, formula: "=D1*2" },
    { ...at("E1"), content: 55, formula: "=[1]Other!A1" },
  ];

  it("follows a cell that it depends on, and the others keep what the file remembers", async () => {
    const document = bookWith(cells);
    const calculator = threadCalculator(document);
    write(document, "A1", { content: 5 });
    await calculator.settle();
    expect(["B1", "C1"].map((address) => valueAt(document, address))).toEqual([10, 777]);
  });

  it("is computed with all others when that is asked for", async () => {
    const document = bookWith(cells);
    const calculator = threadCalculator(document);
    calculator.recalculateAll();
    await calculator.settle();
    expect(["B1", "C1"].map((address) => valueAt(document, address))).toEqual([4, 0]);
  });

  it("follows its cells when rows are put in above", async () => {
    const document = bookWith(cells);
    const calculator = threadCalculator(document);
    document.apply({ kind: "rowsInserted", sheetId: "s1", rowIndex: 0, count: 1 }, "host");
    write(document, "A2", { content: 8 });
    await calculator.settle();
    expect(valueAt(document, "B2")).toBe(16);
  });
});

it("waits for nothing when nothing was written", () => {
  const calculator = threadCalculator(bookWith([{ ...at("A1"), content: 1 }]));
  expect(calculator.settle()).toBeUndefined();
});
