import { act, goToCell, openSample } from "./support/actions";
import { answerLike } from "./support/answerLike";
import { openPage, type OpenedPage } from "./support/openedPage";

/** An empty cell below the table. */
const address = "H20";

/** What the document holds, as an add-in sees it. */
async function contentOf({ pane }: OpenedPage): Promise<readonly unknown[]> {
  return pane.evaluate(
    (cell) =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(cell).load("values,formulas");
        await context.sync();
        return [range.values[0]?.[0], range.formulas[0]?.[0]];
      }),
    address,
  );
}

describe("typing in the grid", () => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage();
    await openSample(opened, "seeds");
  });

  afterAll(() => opened.close());

  it.each([
    ["4.555", 4555, 4555],
    ["92,85", 92.85, 92.85],
    ["=F8*2", 185.7, "=F8*2"],
    ["chưa báo cáo", "chưa báo cáo", "chưa báo cáo"],
  ])("%s reaches the document as %j", async (text, value, formula) => {
    await goToCell(opened, address);
    await opened.page.keyboard.type(text);
    await opened.page.keyboard.press("Enter");
    expect(await answerLike<readonly unknown[]>([value, formula], () => contentOf(opened))).toEqual([value, formula]);
  });

  it("is taken back by undo", async () => {
    await goToCell(opened, address);
    await opened.page.keyboard.press("Control+z");
    const before = [185.7, "=F8*2"];
    expect(await answerLike<readonly unknown[]>(before, () => contentOf(opened))).toEqual(before);
  });

  it("makes the pane wait until the cell is done", async () => {
    await goToCell(opened, address);
    await opened.page.keyboard.type("1");
    await act(opened, "Kiểm tra", /đang chờ nhập xong một ô/);
    await opened.page.locator("#grid").click({ position: { x: 480, y: 520 } });
    await act(opened, "Kiểm tra", /^Đã kiểm tra/);
  });

  it("refuses what the file could not keep, and says so", async () => {
    await goToCell(opened, address);
    await opened.page.keyboard.press("Control+b");
    await opened.page.getByRole("status").getByText("Ở đây chỉ sửa được giá trị").waitFor();
  });

  it("asks no other machine, and nothing goes wrong", () => {
    expect(opened.problems).toEqual([]);
  });
});
