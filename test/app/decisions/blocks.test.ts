import { highlightPlan } from "../../../src/app/highlight/highlightPlan";
import { contentAt } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { cell, checkedWorkbook, offeredAt } from "./support";

/** Both columns of parts are text, as a paste from another program leaves them; the total is live and adds up nothing. */
const pasted = drawnSheet(
  "Về việc",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | < | < | <
  STT | Đơn vị          | Tổng số thụ lý (việc) | Cũ chuyển sang (việc) | Thụ lý mới (việc)
  1   | Chi cục huyện A | 1213                  | '371                  | '842
  2   | Chi cục huyện B | 1500                  | '500                  | '1000
  3   | Chi cục huyện C | 900                   | '400                  | '500
  -   | Tổng cộng       | =SUM(C3:C5) => 3613   | =SUM(D3:D5) => 0      | =SUM(E3:E5) => 0
  `,
);

const texts = ["D3", "D4", "D5", "E3", "E4", "E5"];

describe("numbers that were pasted as text", () => {
  it("become numbers with one click, all of them, and one entry of the journal takes them back", async () => {
    const { workbook, useCases, checked } = await checkedWorkbook(pasted);
    const contents = () => texts.map((address) => contentAt(workbook.snapshot().sheets[0] ?? pasted, cell(address).rowIndex, cell(address).columnIndex));
    expect(checked.report.findings.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual(["numbersAsText"]);

    const outcome = await useCases.applyProposal(offeredAt(checked, "D3").request);
    expect(outcome.kind).toBe("repaired");
    expect(contents()).toEqual([371, 500, 400, 842, 1000, 500]);

    const { journal } = await useCases.check();
    expect(journal.map(({ cells }) => cells.length)).toEqual([6]);
    await useCases.undoRepairs(journal.map(({ id }) => id));
    expect(contents()).toEqual(["371", "500", "400", "842", "1000", "500"]);
    expect(workbook.snapshot().ownedNames).toEqual([]);
  });

  it("are all shown in the sheet", async () => {
    const { workbook, checked } = await checkedWorkbook(pasted);
    const { edits } = highlightPlan(workbook.snapshot(), checked.report);
    const areas = edits.flatMap((edit) => (edit.kind === "addHighlight" && edit.style === "error" ? edit.areas : []));
    expect(areas).toEqual([
      { firstRowIndex: 2, lastRowIndex: 4, firstColumnIndex: 3, lastColumnIndex: 3 },
      { firstRowIndex: 2, lastRowIndex: 4, firstColumnIndex: 4, lastColumnIndex: 4 },
    ]);
  });
});
