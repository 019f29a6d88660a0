import { submissionOf, useCasesOf, type CheckOutcome } from "../../../src/app";
import { cellAddress } from "../../../src/core";
import { excelWorkbook } from "../../../src/excel";
import { changesBetween } from "../../../src/workbench/files/changesBetween";
import { openFile } from "../../../src/workbench/files/openFile";
import { fileWorkbook, openXlsx, patchXlsx } from "../../../src/xlsx";
import { drawnFile } from "../../support/drawnFile";
import { excelWithBook } from "../../support/excelWith";

const reviewer = "Nguyễn Thị An";
const time = "2022-10-05T09:05";

/** Four offices. E3 says 824 where 371 + 842 = 1213, and E5 says 510 where 400 + 500 = 900. */
const drawing = `
KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | < | < | < | < | <
STT | Đơn vị          | Tổng số thụ lý (việc) | Cũ chuyển sang (việc) | Thụ lý mới (việc) | Có điều kiện (việc) | Thi hành xong (việc)
1   | Chi cục huyện A | 1213                  | 371                   | 824               | 1100                | 900
2   | Chi cục huyện B | 1500                  | 500                   | 1000              | 1300                | 1200
3   | Chi cục huyện C | 900                   | 400                   | 510               | 850                 | 700
4   | Chi cục huyện D | 700                   | 300                   | 400               | 600                 | 500
`;

/** Something that a person does in Excel. */
type Step = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

/** What is said of the findings, where they stand now, and what has changed since the sign-off. */
function told({ report, review: { right, wrong, reopened, signOff } }: CheckOutcome) {
  const at = ({ cells: [{ sheet, rowIndex, columnIndex }] }: CheckOutcome["report"]["findings"][number]) => `${sheet}!${cellAddress(rowIndex, columnIndex)}`;
  const errors = report.findings.filter(({ severity }) => severity === "error");
  return {
    right: right.map(({ finding }) => at(finding)),
    wrong: errors.filter(({ id }) => wrong.has(id)).map(at),
    // Which cell is to blame may be another one now.
    reopened: errors.filter(({ id }) => reopened.has(id)).map(({ recordLabel }) => recordLabel),
    unseen: errors.filter(({ id }) => !wrong.has(id) && !reopened.has(id)).map(at),
    changed: signOff?.changes.map((change) => `${change.kind} ${"at" in change ? cellAddress(change.at.rowIndex, change.at.columnIndex) : change.sheet}`),
  };
}

/** The file in Excel (Microsoft's client over our host): E3 is confirmed right, E5 wrong, and the figures are signed. */
async function reviewed() {
  const bytes = drawnFile({ "Về việc": drawing });
  const before = openFile(bytes, "biểu.xlsx").document.content();
  const { Excel, document } = await excelWithBook(before);
  const useCases = useCasesOf(excelWorkbook);
  const { report } = await useCases.check();
  const about = (label: string) => report.findings.filter(({ recordLabel, severity }) => recordLabel === label && severity === "error");
  for (const finding of about("Chi cục huyện A")) await useCases.dismissFinding({ finding, reason: "đúng theo sổ", reviewer, time });
  for (const finding of about("Chi cục huyện C")) await useCases.confirmFinding({ finding, reason: "", reviewer, time });
  await useCases.signOff({ reviewer, time });
  const saved = () => fileWorkbook(openXlsx(patchXlsx(openXlsx(bytes), changesBetween(before, document.content()))));
  const take = (step: Step) =>
    Excel.run(async (context) => {
      step(context, context.workbook.worksheets.getItem("Về việc"));
      await context.sync();
    });
  return { useCases, saved, take };
}

const asBefore = { right: ["Về việc!E3"], wrong: ["Về việc!E5"], reopened: [], unseen: [], changed: [] };

it.each<readonly [what: string, step: Step, expected: ReturnType<typeof told>]>([
  ["nothing is done", () => undefined, asBefore],
  ["a row is put in above the table", (_, sheet) => void sheet.getRange("1:1").insert("Down"), { ...asBefore, right: ["Về việc!E4"], wrong: ["Về việc!E6"] }],
  ["a column is put in before the figures", (_, sheet) => void sheet.getRange("B:B").insert("Right"), { ...asBefore, right: ["Về việc!F3"], wrong: ["Về việc!F5"] }],
  ["the sheet is copied", (_, sheet) => void (sheet.copy("End").name = "Bản sao"), { ...asBefore, unseen: ["Bản sao!E3", "Bản sao!E5"], changed: ["sheetAdded Bản sao"] }],
  ["a figure of the first finding is typed over", (_, sheet) => void (sheet.getRange("E3").values = [[825]]), { ...asBefore, right: [], reopened: ["Chi cục huyện A"], changed: ["figure E3"] }],
  ["a figure of the second finding is typed over", (_, sheet) => void (sheet.getRange("D5").values = [[401]]), { ...asBefore, wrong: [], reopened: ["Chi cục huyện C"], changed: ["figure D5"] }],
  ["another figure is typed over", (_, sheet) => void (sheet.getRange("G4").values = [[1201]]), { ...asBefore, changed: ["figure G4"] }],
  ["an office goes", (_, sheet) => void sheet.getRange("6:6").delete("Up"), { ...asBefore, changed: ["recordGone Về việc"] }],
])("a review stands after %s: in Excel, and in the file that is saved", async (_, step, expected) => {
  const { useCases, saved, take } = await reviewed();
  await take(step);
  expect(told(await useCases.check())).toEqual(expected);
  expect(told(await useCasesOf(saved()).check())).toEqual(expected);
});

it("a review stands after its sheet is renamed", async () => {
  const { useCases, take } = await reviewed();
  await take((_, sheet) => void (sheet.name = "Biểu 06"));
  expect(told(await useCases.check())).toEqual({ ...asBefore, right: ["Biểu 06!E3"], wrong: ["Biểu 06!E5"] });
});

it("a review goes over to the file of the next submission: what is mended is fixed, what has changed is open again", async () => {
  const { saved } = await reviewed();
  const before = saved();
  const snapshot = await before.read();
  const submission = submissionOf("lần 1.xlsx", snapshot.sheets, await useCasesOf(before).check());
  const next = fileWorkbook(openXlsx(drawnFile({ "Về việc": drawing.replace("510", "500").replace("824", "825") })));
  await useCasesOf(next).carryOver({ snapshot, submission }, time);
  const { review, report } = await useCasesOf(fileWorkbook(openXlsx(next.bytes()))).check();
  expect(told({ report, review } as CheckOutcome)).toEqual({ ...asBefore, right: [], wrong: [], reopened: ["Chi cục huyện A"], changed: undefined });
  expect(review.fixed.map(({ about }) => about.recordLabel)).toEqual(["Chi cục huyện C"]);
});
