import { startLiveCheck, type CheckOutcome } from "../../../src/app";
import { checkOutcome } from "../../../src/app/check/checkOutcome";
import type { CellContent, SheetSnapshot } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { fc } from "../../support/properties";
import { watchedWorkbook, type WatchedWorkbook } from "../../support/watchedWorkbook";

const both = (name: string, period: string) =>
  drawnSheet(name, `
${name}: ${period}. Đơn vị tính: nghìn đồng
Tên đơn vị | Phải thi hành (việc) | Có điều kiện (việc) | Thi hành xong (việc) | Tỷ lệ (việc) | Phải thi hành (tiền) | Có điều kiện (tiền) | Thi hành xong (tiền)
Tổng cộng  | 800 | 520 | 400 | 76.92 | 9000 | 6000 | 3000
Mai Sơn    | 500 | 320 | 240 | 75    | 5000 | 3500 | 2000
Sông Mã    | 300 | 200 | 160 | 80    | 4000 | 2500 | 1000
`);
const half = (name: string, side: string, figures: readonly (readonly number[])[]) =>
  drawnSheet(name, `
Kết quả 9 tháng năm 2024. Đơn vị tính: nghìn đồng
Tên đơn vị | Phải thi hành (${side}) | Có điều kiện (${side}) | Thi hành xong (${side}) | Tỷ lệ (${side})
Mộc Châu   | ${figures[0]?.join(" | ")}
Vân Hồ     | ${figures[1]?.join(" | ")}
`);

/** Sheets that have a say in one another: two periods, the two sides of the same units, targets and rules. */
const sheets: readonly SheetSnapshot[] = [
  both("Năm nay", "12 tháng năm 2024"),
  both("Năm trước", "12 tháng năm 2023"),
  half("Việc", "việc", [[100, 80, 60, 75], [50, 40, 30, 75]]),
  half("Tiền", "tiền", [[9000, 7000, 3500, 50], [4000, 3000, 900, 30]]),
  drawnSheet("Chỉ tiêu", `
Năm | Đơn vị | Bên | Chỉ tiêu
2024 | Mai Sơn | việc | 80
2024 | Sông Mã | việc | 75
`),
  drawnSheet("Quy tắc", `
Mã | Dùng | Mức | Sai số | Nội dung
TC-01 | có | - | - | -
`),
];

type Step = (workbook: WatchedWorkbook) => unknown;

const contents: fc.Arbitrary<CellContent> = fc.oneof(fc.integer({ min: 0, max: 9000 }), fc.constantFrom<CellContent>(null, 75, 320, "320", "Mai Sơn", "không", -5, { error: "#REF!" }));
const cells = fc.record({ sheet: fc.constantFrom(...sheets.map(({ name }) => name)), rowIndex: fc.nat(6), columnIndex: fc.nat(8), content: contents });
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.array(cells, { minLength: 1, maxLength: 4 }).map((typed): Step => (workbook) => workbook.type(...typed)) },
  { weight: 1, arbitrary: fc.nat(5).map((index): Step => (workbook) => workbook.restructure((all) => all.toSpliced(index, 1))) },
  { weight: 1, arbitrary: fc.constant<Step>((workbook) => workbook.restructure((all) => all.toReversed())) },
  { weight: 1, arbitrary: fc.constant<Step>((workbook) => workbook.apply([{ kind: "setLedger", text: JSON.stringify({ version: 1, filledAreas: [], answers: [{ kind: "encoding", sheet: "Việc", encoding: "unicode" }] }) }])) },
);

const settled = () => new Promise((resolve) => setTimeout(resolve));

it("after any edits the person sees what a full check would find", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 6 }), cells, async (edits, last) => {
      const workbook = watchedWorkbook(sheets);
      let seen: CheckOutcome | undefined;
      await startLiveCheck(workbook, { onResult: ({ outcome }) => (seen = outcome), onStanding: () => undefined, onRefusal: () => undefined });
      for (const edit of [...edits, (one: WatchedWorkbook) => one.type(last)]) {
        edit(workbook);
        await settled();
      }
      expect(seen).toEqual(checkOutcome(workbook.snapshot(), {}));
    }),
    { numRuns: 60 },
  );
}, 120_000);
