import { useCasesOf } from "../../../src/app";
import { summaryQuestion, summaryWithRanks, usualChoice } from "../../../src/app/summary";
import type { SheetSnapshot } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";

/** By unit, the rate of the same period last year and the change, as the summary tells them of cases. */
async function changesIn(sheets: readonly SheetSnapshot[]) {
  const checked = await useCasesOf(memoryWorkbook(sheets)).check();
  const { units } = summaryWithRanks(summaryQuestion(checked, usualChoice));
  return new Map(units.map(({ label, bySide: { cases } }) => [label, [cases?.earlierRate, cases?.change]]));
}

const provinces = (title: string, rows: string) => drawnSheet(title.slice(-4), `Kết quả thi hành án dân sự về việc ${title}\n-\nĐơn vị | Có điều kiện | Thi hành xong\n${rows}`);

describe("the change on the same period last year", () => {
  it("comes from the sheet of last year where the table has no columns for it", async () => {
    const changes = await changesIn([provinces("9 tháng năm 2024", "Sơn La | 1000 | 820\nLai Châu | 500 | 400\nCao Bằng | 400 | 300"), provinces("9 tháng năm 2023", "Lai Châu | 400 | 300\nSơn La | 800 | 680")]);
    // 300/400 = 75 %, 680/800 = 85 %.
    expect(changes.get("Sơn La")).toEqual([85, -3]);
    expect(changes.get("Lai Châu")).toEqual([75, 5]);
    expect(changes.get("Cao Bằng")).toEqual([undefined, undefined]);
  });

  it("adds up the provinces that a province was made of", async () => {
    const changes = await changesIn([provinces("9 tháng năm 2026", "Đồng Tháp | 1000 | 820\nLai Châu | 500 | 400"), provinces("9 tháng năm 2025", "Tiền Giang | 600 | 480\nĐồng Tháp | 400 | 300\nLai Châu | 400 | 300")]);
    // (480 + 300) / (600 + 400) = 78 %.
    expect(changes.get("Đồng Tháp")).toEqual([78, 4]);
  });

  it("is not told where other months stand in the other sheet", async () => {
    const changes = await changesIn([provinces("9 tháng năm 2024", "Sơn La | 1000 | 820\nLai Châu | 500 | 400"), provinces("6 tháng năm 2023", "Lai Châu | 400 | 300\nSơn La | 800 | 680")]);
    expect(changes.get("Sơn La")).toEqual([undefined, undefined]);
  });
});
