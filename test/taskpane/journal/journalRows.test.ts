import type { JournalLine, LoggedAction } from "../../../src/app";
import { verdictWordsFor, wordsFor } from "../../../src/locale";
import { journalCsv, journalRows, journalText } from "../../../src/taskpane/journal/journalRows";

const line = {
  kind: "correction",
  id: "_soat_repair_1",
  time: "2022-10-05T09:05",
  findingId: "x",
  ruleId: "CB-01",
  cause: "transposition",
  recordLabel: "Chi cục huyện A",
  cells: [
    {
      name: "_soat_repair_1",
      before: { content: 824, numberFormat: "General" },
      after: { value: 842.5, numberFormat: "General" },
      at: { sheet: "Về việc", rowIndex: 2, columnIndex: 4 },
      state: "changed",
    },
  ],
} as const satisfies JournalLine;
const action: LoggedAction = { kind: "filled", count: 126, time: "2022-10-05T08:00" };

const rowsOf = (change: Partial<Extract<JournalLine, { readonly kind: "correction" }>> = {}) => journalRows({ journal: [{ ...line, ...change }], actions: [action] }, wordsFor("vi"), verdictWordsFor("vi").journal);

const textOf = (change: Parameters<typeof rowsOf>[0]) => journalText(rowsOf(change), wordsFor("vi").decisions.moment);

describe("the journal to take away", () => {
  it("has headings, and everything in the order of time", () => {
    expect(rowsOf()).toEqual([
      ["Thời điểm", "Việc", "Ô", "Trước", "Sau", "Phép soát", "Dòng số liệu", "Ghi chú"],
      ["2022-10-05T08:00", "Điền 126 ô", "", null, null, "", "", "bỏ được bằng “Xóa đánh dấu”"],
      ["2022-10-05T09:05", "Sửa ô", "Về việc!E3", 824, 842.5, "Thụ lý = cũ chuyển sang + thụ lý mới", "Chi cục huyện A", "đảo hai chữ số, đã được sửa tay sau đó"],
    ]);
  });

  it("is a line for each row as text, so that a spreadsheet takes it as a table", () => {
    expect(textOf({ recordLabel: "A\tB\nC" }).split("\n").at(-1)).toBe(
      "05/10/2022 09:05\tSửa ô\tVề việc!E3\t824\t842,5\tThụ lý = cũ chuyển sang + thụ lý mới\tA B C\tđảo hai chữ số, đã được sửa tay sau đó",
    );
  });

  it("is text in which nothing is a formula once it is pasted", () => {
    expect(textOf({ recordLabel: '=HYPERLINK("x")' }).split("\t").at(-2)).toBe("'=HYPERLINK(\"x\")");
  });

  it.each([
    ["plain", "Chi cục huyện A", "Chi cục huyện A"],
    ["with the separator", "A; B", '"A; B"'],
    ["with quotes", 'A "B"', '"A ""B"""'],
    ["a formula", "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ["a sum", "+1", "'+1"],
    ["a difference", "-1", "'-1"],
    ["an old formula", "@x", "'@x"],
    ["a formula behind a space", " =1+1", "' =1+1"],
    ["a number", "1.213", "'1.213"],
    ["a share", "85,5 %", "'85,5 %"],
    ["a day", "01/4/2025", "'01/4/2025"],
    ["a number of an office", "Phòng số 3", "Phòng số 3"],
  ])("is separated values in which no text is a formula: %s", (_, recordLabel, field) => {
    expect(journalCsv(rowsOf({ recordLabel })).split("\n").at(-1)).toBe(
      `2022-10-05 09:05;Sửa ô;Về việc!E3;824;842,5;Thụ lý = cũ chuyển sang + thụ lý mới;${field};đảo hai chữ số, đã được sửa tay sau đó`,
    );
  });

  it("keeps a text that became a number apart from it, and tells days and years of targets as they are written", () => {
    const cell = { ...line.cells[0], before: { content: "1.213", numberFormat: "@" }, after: { value: 1213, numberFormat: "#,##0" } } as const;
    const from = { ...line.cells[0], before: { content: null, numberFormat: "General" }, after: { value: 45748, numberFormat: "dd/mm/yyyy" } } as const;
    const year = { ...line.cells[0], before: { content: 2024, numberFormat: "0" }, after: { value: 2025, numberFormat: "0" } } as const;
    const inWords = { ...line.cells[0], before: { content: 12, numberFormat: '0 "ngày"' }, after: { value: 21, numberFormat: "[Yellow]0" } } as const;
    const lines = journalCsv(rowsOf({ cells: [cell, from, year, inWords] })).split("\n").slice(2);
    expect(lines.map((text) => text.split(";").slice(3, 5))).toEqual([["'1.213", "1213"], ["", "'01/04/2025"], ["2024", "2025"], ["12", "21"]]);
  });
});
