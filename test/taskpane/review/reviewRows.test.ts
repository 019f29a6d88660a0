import { reviewLine, type Submission } from "../../../src/app";
import type { DeskFile } from "../../../src/taskpane/review/desk/deskState";
import { returnLists, reviewRows, summaryOf, type ReviewRow } from "../../../src/taskpane/review/desk/reviewRows";
import { rowRemarks, rowTitle } from "../../../src/taskpane/review/table/rowTexts";
import { reviewWordsFor } from "../../../src/locale";
import { checkedSubmission, drawnSubmission, nationDrawing } from "./support/drawnProvince";

const { table } = reviewWordsFor("vi");

/** A checked file of the desk; a later one was made later. */
const fileOf = (submission: Submission, id: number): DeskFile => ({
  ...{ id, name: submission.name, path: submission.name, file: new File([], submission.name, { lastModified: id }) },
  state: { kind: "checked", submission, line: reviewLine(submission, []) },
});

/** Three provinces in one file, of which Sơn La came again later by itself. */
async function rowsTogether(): Promise<readonly ReviewRow[]> {
  const nation = await checkedSubmission("cả nước.xlsx", nationDrawing);
  const again = await drawnSubmission("Sơn La.xlsx", "Sơn La", { cases: [5000, 4560], money: [9000, 3000], slip: -10 });
  const files = [fileOf(nation, 1), fileOf(again, 2)];
  return reviewRows(files, summaryOf(files, []));
}

describe("a file of several provinces on the desk", () => {
  it("has a row of its own, and one for each province with what is said of it beside the others", async () => {
    const told = (await rowsTogether()).map((row) => [rowTitle(row, table), row.isPart, row.counts?.error, rowRemarks(row, table).join(" ")]);
    expect(told).toEqual([
      ["3 đơn vị", false, 2, ""],
      ["Điện Biên", true, 0, ""],
      ["Lai Châu", true, 1, ""],
      ["Sơn La", true, 0, "Đã có bản mới hơn: Sơn La.xlsx."],
      ["Sơn La", false, 1, "Bản mới nhất của đơn vị; không lấy cả nước.xlsx."],
    ]);
  });

  it("gives each province its own list, a province that came again the later one, and one list of what is about none", async () => {
    const lists = returnLists(await rowsTogether());
    expect(lists.map(({ units, file, findings }) => [units.join(), file, findings.flatMap(({ severity, recordLabel }) => (severity === "error" ? [recordLabel] : [])).join()])).toEqual([
      ["", "cả nước.xlsx", "Tổng cộng"],
      ["Điện Biên", "cả nước.xlsx", ""],
      ["Lai Châu", "cả nước.xlsx", "Lai Châu"],
      ["Sơn La", "Sơn La.xlsx", "Tổng cộng"],
    ]);
  });
});
