import { ruleList } from "../../src/core";
import { verdictWordsFor } from "../../src/locale";
import { plainFindingsWords } from "../support/plainFindingsWords";
import { deskWith, figures } from "./support/desk";
import { faultyExcel, type OpenBook } from "./support/faultyExcel";
import { works, type Work } from "./support/works";

const desk = deskWith(() => "2026-11-22T08:05");
const { journal } = verdictWordsFor("vi");
let open: (work: Pick<Work, "sheets">) => OpenBook;

beforeAll(async () => {
  const opened = await faultyExcel();
  open = ({ sheets }) => opened(sheets);
});

/** What each work leaves in the journal, besides corrections, and how it is taken back. */
const told: ReadonlyMap<string, readonly string[]> = new Map([
  ["filling", ["Điền 9 ô (bỏ được bằng “Xóa đánh dấu”)"]],
  ["filling values", ["Điền 4 ô (bỏ được bằng “Xóa đánh dấu”)"]],
  ["highlighting", ["Tô sáng 2 ô (bỏ được bằng “Xóa đánh dấu”)"]],
  ["listing", ["Lập tờ “Soát lỗi”: 2 dòng (bỏ được bằng “Xóa đánh dấu”)"]],
  ["adding the rules", [`Thêm tờ “Quy tắc”: ${ruleList.length} dòng (muốn bỏ thì xóa tờ)`]],
  ["saving the first targets", ["Thêm tờ “Chỉ tiêu”: 1 dòng (muốn bỏ thì xóa tờ)"]],
  ["summing up", ["Lập tờ “Tổng hợp”: 3 dòng (bỏ được bằng “Xóa đánh dấu”)"]],
  ["putting the paragraph in", ["Lập tờ “Báo cáo”: 1 dòng (bỏ được bằng “Xóa đánh dấu”)"]],
  ["showing changes", ["Tô sáng 1 ô (bỏ được bằng “Xóa đánh dấu”)"]],
  ["clearing", []],
]);
const toldWorks = works.filter(({ name }) => told.has(name));

describe.each(toldWorks)("$name", (work) => {
  it("stands in the journal with the way back", async () => {
    open(work);
    await work.prepare?.(desk);
    await work.run(desk);
    const { actions } = await desk.useCases.check();
    expect(actions.map((action) => `${journal.action(action)} (${journal.wayBack(action)})`)).toEqual(told.get(work.name));
    expect(new Set(actions.map(({ time }) => time))).toEqual(new Set(actions.length === 0 ? [] : ["2026-11-22T08:05"]));
  });
});

it("every sheet of a template stands in the journal by itself", async () => {
  const [work] = works.filter(({ name }) => name === "adding a template");
  if (!work) throw new RangeError("no template among the works");
  open(work);
  const sheets = await work.run(desk);
  expect((await desk.useCases.check()).actions.map(({ kind, sheet }) => [kind, sheet])).toEqual((sheets as readonly string[]).map((sheet) => ["sheetAdded", sheet]));
});

it("does not tell of highlights that a later check took away, and tells of an empty list", async () => {
  const { document } = open({ sheets: [figures] });
  const [, ...others] = (await desk.useCases.check()).report.findings;
  for (const finding of others) await desk.useCases.dismissFinding({ finding, reason: "đã đối chiếu", reviewer: "Lan", time: desk.moment() });
  await desk.useCases.highlight();
  document.apply({ kind: "cellsSet", sheetId: "sheet1", cells: [{ rowIndex: 2, columnIndex: 4, content: 842 }] }, "grid");
  expect((await desk.useCases.check()).actions.map(({ kind, count }) => [kind, count])).toEqual([["highlighted", 1]]);
  await desk.useCases.highlight();
  await desk.useCases.listFindings(plainFindingsWords);
  expect((await desk.useCases.check()).actions.map(({ kind, count }) => [kind, count])).toEqual([["sheetMade", 0]]);
});
