import { openXlsx } from "../../src/xlsx";
import { act, isOnGrid, untilOnGrid, openBytes, openSample, save } from "./support/actions";
import { openPage, type OpenedPage } from "./support/openedPage";
import { sampleBytes } from "./support/samples";

/** The fill of a certain error. */
const errorFill = [253, 224, 221] as const;

describe("check, fill, highlight, clear, save", () => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage();
  });

  afterAll(() => opened.close());

  it("finds nothing wrong in the published national table, and remarks on the one rate that is just at its target", async () => {
    await openSample(opened, "national");
    expect(await act(opened, "Kiểm tra", /^Đã kiểm tra/)).toBe("Đã kiểm tra: 0 lỗi, 0 cần xác nhận, 1 lưu ý.");
  });

  it("fills rates and differences as formulas that the grid computes", async () => {
    await act(opened, "Điền", /^Đã điền/);
    const rows = await opened.pane.evaluate(() =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("formulas,values");
        await context.sync();
        return used.formulas.flatMap((row: unknown[], at: number) =>
          row.flatMap((formula, column) => (String(formula).startsWith("=") ? [{ formula, value: used.values[at]?.[column] }] : [])),
        );
      }),
    );
    const formulasBefore = openXlsx(sampleBytes("national")).contents.sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap((row) => [...row.values()].filter(({ formula }) => formula !== "")),
    );
    // 63 provinces and the total, a rate and a difference each, for cases and for money.
    expect(rows.length - formulasBefore.length).toBe(64 * 2 * 2);
    expect(rows.filter(({ value }) => typeof value !== "number")).toEqual([]);
  });

  it("takes everything away again: the saved file is the opened one, byte by byte", async () => {
    await act(opened, "Xóa đánh dấu", /^Đã xóa/);
    expect(Buffer.compare(await save(opened), sampleBytes("national"))).toBe(0);
  });

  it("lists the planted mistakes and highlights them on the grid", async () => {
    await openSample(opened, "mistakes");
    expect(await isOnGrid(opened, errorFill)).toBe(false);
    await act(opened, "Tô sáng", /^Đã tô sáng/);
    await untilOnGrid(opened, errorFill);
  });

  it("jumps to the cell of a finding, on another sheet too", async () => {
    await opened.pane.getByText("Về tiền!Q11").first().click();
    await opened.page.waitForFunction(() => [...document.querySelectorAll<HTMLInputElement>("#grid input")].some(({ value }) => value === "Q11"));
    const address = await opened.pane.evaluate(() =>
      Excel.run(async (context) => {
        const selected = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return selected.address;
      }),
    );
    expect(address).toBe("'Về tiền'!Q11");
  });

  it("keeps highlights through saving and reopening, and still takes them away without a trace", async () => {
    const highlighted = await save(opened);
    const ruleCount = (bytes: Uint8Array) => openXlsx(bytes).contents.sheets.flatMap((sheet) => sheet.conditionalFormats).length;
    expect(ruleCount(highlighted)).toBeGreaterThan(ruleCount(sampleBytes("mistakes")));

    await openBytes(opened, "lan-hai.xlsx", highlighted);
    await act(opened, "Xóa đánh dấu", /^Đã xóa/);
    const cleared = openXlsx(await save(opened)).contents;
    const original = openXlsx(sampleBytes("mistakes")).contents;
    expect(cleared.sheets).toEqual(original.sheets);
    expect(cleared.names).toEqual(original.names);
    expect(cleared.customXmlParts).toEqual(original.customXmlParts);
  });

  it("asks no other machine, and nothing goes wrong", () => {
    expect(opened.problems).toEqual([]);
  });
});
