import { drawnFile } from "../support/drawnFile";
import { goToCell, openBytes } from "./support/actions";
import { answerLike } from "./support/answerLike";
import { openPage, type OpenedPage } from "./support/openedPage";

/** Published: Sơn La finished 4.963 cases in 2021, 85,42 % and 2,92 points over its target; another province 2.628 in half of 2019, 79,32 %. */
const figures = `
Xong | Có điều kiện
4963 | 5810
2628 | 3313
-    | 12
`;

describe("the functions of the sheet, typed into the grid", () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage();
    await openBytes(opened, "ham.xlsx", drawnFile({ Hàm: figures }));
  });
  afterAll(() => opened.close());

  it.each([
    ["D2", "=SOAT.TYLE(A2;B2)", 85.42],
    ["D3", "=SOAT.CHENHLECH(SOAT.TYLE(A2;B2); 82,5)", 2.92],
    ["D4", "=SOAT.TYLE(A4,B4)", "#N/A"],
    ["D5", "=SOAT.KETQUA(A2;B2;82,5)", "Vượt 2,92 điểm %"],
    ["F2", "=SOAT.TYLE(A2:A4;B2:B4)", 85.42],
  ])("%s: %s", async (address, formula, expected) => {
    const { page } = opened;
    await goToCell(opened, address);
    await page.keyboard.type(formula);
    await page.keyboard.press("Enter");
    expect(await answerLike<unknown>(expected, () => valueOf(opened, address))).toBe(expected);
  });

  it("asked nothing of the network and broke nothing", () => {
    expect(opened.problems).toEqual([]);
  });
});

function valueOf({ pane }: OpenedPage, address: string): Promise<unknown> {
  return pane.evaluate(
    (cell) =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(cell).load("values");
        await context.sync();
        return range.values[0]?.[0] as unknown;
      }),
    address,
  );
}
