import { narrativeUseCasesOf, useCasesOf } from "../../../src/app";
import type { Edit } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const text = { sheetName: "Báo cáo", title: "KẾT QUẢ", paragraphs: ["=1+1", "Về việc: đã thi hành xong 5 việc."] };
const sheetNames = (memory: ReturnType<typeof memoryWorkbook>) => memory.snapshot().sheets.map(({ name }) => name);

describe("the sheet of the report", () => {
  it("holds each paragraph as wrapped text, whatever it says", async () => {
    const put: Edit[] = [];
    const workbook = memoryWorkbook([drawnSheet("A", "x")]);
    await narrativeUseCasesOf({ ...workbook, apply: (edits) => Promise.resolve(void put.push(...edits)) }).putInSheet(text);
    const [edit] = put.flatMap((one) => (one.kind === "putOwnedSheet" ? [one] : []));
    expect(edit?.design.rows.flat().map(({ look, input }) => [look, input])).toEqual([
      ["title", { kind: "text", text: "KẾT QUẢ" }],
      ["plain", { kind: "empty" }],
      ["wrapped", { kind: "text", text: "=1+1" }],
      ["wrapped", { kind: "text", text: "Về việc: đã thi hành xong 5 việc." }],
    ]);
  });

  it("leaves a person's sheet of the same name alone, takes the place of its own, and goes with clearing", async () => {
    const memory = memoryWorkbook([drawnSheet("Báo cáo", "x")]);
    const { putInSheet } = narrativeUseCasesOf(memory);
    expect([await putInSheet(text), await putInSheet(text)]).toEqual(["Báo cáo (2)", "Báo cáo (2)"]);
    expect(sheetNames(memory)).toEqual(["Báo cáo", "Báo cáo (2)"]);
    await useCasesOf(memory).clear();
    expect(sheetNames(memory)).toEqual(["Báo cáo"]);
  });
});
