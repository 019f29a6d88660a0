import { HostFailure, narrativeUseCasesOf, useCasesOf } from "../../../src/app";
import type { SheetSnapshot } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const paragraph = { text: "=Về việc: đã thi hành xong 5 việc.", recordLabel: "Tổng cộng", time: "2022-10-05T09:05" };
const sheet = drawnSheet("Biểu 04", "Ghi chú | -\n- | -");

function standingOn(rowIndex: number, columnIndex: number, sheets: readonly SheetSnapshot[] = [sheet]) {
  const memory = memoryWorkbook(sheets);
  const workbook = { ...memory, selectedCell: () => Promise.resolve({ sheet: "Biểu 04", rowIndex, columnIndex }) };
  const put = async () => narrativeUseCasesOf(workbook).putInSelectedCell?.(paragraph);
  return { workbook, put, contents: () => memory.snapshot().sheets[0]?.contents.map((row) => row.map((content) => content ?? "")) };
}

describe("the paragraph for the cell that the person stands on", () => {
  it("stands there as text, in the journal too, and is taken back from there", async () => {
    const { workbook, put, contents } = standingOn(1, 1);
    expect(await put()).toEqual({ kind: "put", at: { sheet: "Biểu 04", rowIndex: 1, columnIndex: 1 } });
    expect(contents()?.[1]?.[1]).toBe(paragraph.text);
    const useCases = useCasesOf(workbook);
    const { journal } = await useCases.check();
    expect(journal).toMatchObject([{ kind: "paragraph", recordLabel: "Tổng cộng", time: "2022-10-05T09:05" }]);
    await useCases.undoRepairs(journal.map(({ id }) => id));
    expect(contents()?.flat().filter(Boolean)).toEqual(["Ghi chú"]);
  });

  it("is not put over what stands there", async () => {
    const { workbook, put, contents } = standingOn(0, 0);
    expect(await put()).toEqual({ kind: "notEmpty", at: { sheet: "Biểu 04", rowIndex: 0, columnIndex: 0 } });
    expect(contents()?.[0]?.[0]).toBe("Ghi chú");
    expect((await useCasesOf(workbook).check()).journal).toEqual([]);
  });

  it("is refused on a protected sheet", async () => {
    const { put } = standingOn(1, 1, [{ ...sheet, isProtected: true }]);
    await expect(put()).rejects.toEqual(new HostFailure("protectedSheet", "Biểu 04"));
  });

  it("has no cell to go to in a file", () => {
    expect(narrativeUseCasesOf(memoryWorkbook([sheet])).putInSelectedCell).toBeUndefined();
  });
});
