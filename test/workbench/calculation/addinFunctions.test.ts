import { emptySheet, openWorkbook, workbookOf, type PlacedCell } from "../../../src/workbench/document";
import { threadCalculator } from "../../support/threadCalculator";

const at = (address: string): { readonly rowIndex: number; readonly columnIndex: number } => ({ rowIndex: Number(address.slice(1)) - 1, columnIndex: address.charCodeAt(0) - 65 });

/** Published: Sơn La finished 4.963 cases in 2021, 85,42 % and 2,92 points over its target; another province 2.628, 79,32 %, in six months of 2019. The bases are the only whole numbers that give these rates. */
const figures: readonly PlacedCell[] = [
  { ...at("A1"), content: 2628 },
  { ...at("B1"), content: 3313 },
  { ...at("A2"), content: 4963 },
  { ...at("B2"), content: 5810 },
  { ...at("B3"), content: 12 },
  { ...at("A4"), content: "chưa có" },
  { ...at("B4"), content: 12 },
  { ...at("C1"), content: 82.5 },
  { ...at("A5"), content: "cuc thads tinh đăk lăk" },
];

describe("a formula with a function of the add-in", () => {
  it.each<[string, unknown]>([
    ["=SOAT.TYLE(A2,B2)", 85.42],
    ["=soat.tyle(A1,B1,4)", 79.3239],
    ["=SOAT.TYLE(A3,B3)", { error: "#N/A" }],
    ["=SOAT.TYLE(A4,B4)", { error: "#VALUE!" }],
    ["=SOAT.CHENHLECH(SOAT.TYLE(A2,B2),C1)", 2.92],
    ["=SOAT.CHENHLECH(SOAT.TYLE(A3,B3),C1)", { error: "#N/A" }],
    ["=SUM(SOAT.TYLE(A1:A2,B1:B2))", 164.74],
    ["=IFERROR(SOAT.TYLE(A3,B3),\"\")", ""],
    ['=SOAT.CONPHAILAM(800,1000,C1,"từ")', 25],
    ["=SOAT.KETQUA(A2,B2,C1)", "Vượt 2,92 điểm %"],
    ["=SOAT.DONVI(A5)", "Đắk Lắk"],
    ["=SOAT.HOPLE(A1:B2)", { error: "#N/A" }],
  ])("%s gives its value", async (formula, expected) => {
    const document = openWorkbook(workbookOf([{ ...emptySheet("s1", "Biểu 06"), cells: figures }]));
    const calculator = threadCalculator(document);
    document.apply({ kind: "cellsSet", sheetId: "s1", cells: [{ content: null, formula, ...at("D8") }] }, "host");
    await calculator.settle();
    const { rowIndex, columnIndex } = at("D8");
    expect(document.sheet("s1")?.cellAt(rowIndex, columnIndex).content).toEqual(expected);
  });
});
