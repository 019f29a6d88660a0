import { openPage, type OpenedPage } from "./support/openedPage";

describe("the workbench page", () => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage();
  });

  afterAll(() => opened.close());

  it("shows the first sample", async () => {
    expect(await opened.page.textContent("#fileName")).toBe("mistakes.xlsx");
    expect(await opened.page.textContent("#status")).toBe("Đã mở mistakes.xlsx.");
  });

  it("connects the pane to Excel", async () => {
    expect(await opened.pane.evaluate(() => Office.context.host)).toBe("Excel");
    expect(await opened.pane.evaluate(() => Office.context.requirements.isSetSupported("ExcelApi", "1.13"))).toBe(true);
  });

  it("lets the pane read the workbook", async () => {
    const names = await opened.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        return sheets.items.map(({ name }) => name);
      }),
    );
    expect(names).toContain("Về việc");
  });

  it("asks no other machine, and nothing goes wrong", () => {
    expect(opened.problems).toEqual([]);
  });
});
