import { recognise, type RecognitionAnswers, type SheetSnapshot, type TableReading } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";

/** What the pane knows of the first table of a sheet. */
function readingOf(sheet: SheetSnapshot): TableReading {
  const [reading] = recognise([sheet]).readings;
  if (!reading) throw new RangeError("no table");
  return reading;
}

describe("an answer about rows", () => {
  const sheet = drawnSheet(
    "S",
    `
    Kết quả năm 2022
    Đơn vị | Số việc thụ lý | Số việc xong
    Số liệu năm trước | 9 | 9
    Khối huyện | - | -
    Chi cục A | 10 | 5
    Chi cục B | 20 | 10
    Tổng cộng | 30 | 15
    Đối chiếu | 31 | 14
    `,
  );
  const { table, rows } = readingOf(sheet);
  const about = { sheet: "S", table };
  const nameOf = (label: string) => rows.find((row) => row.label === label)?.row ?? "";
  const read = (answers: RecognitionAnswers) => {
    const { tables, readings, unusedAnswers, sheetsWithoutTable } = recognise([sheet], answers);
    return { records: tables[0]?.records.map(({ label, role }) => `${role} ${label}`), none: readings[0]?.rows.flatMap(({ label, role }) => (role === "none" ? [label] : [])), unusedCount: unusedAnswers.length, without: sheetsWithoutTable.length };
  };

  it("finds every row below the header in the reading, with the role that it has", () => {
    expect(rows.map(({ label, role, at }) => `${role} ${label} ${at.rowIndex + 1}`)).toEqual(["unit Số liệu năm trước 3", "none Khối huyện 4", "unit Chi cục A 5", "unit Chi cục B 6", "total Tổng cộng 7", "unit Đối chiếu 8"]);
  });

  it.each<[string, RecognitionAnswers, string[], string[], number]>([
    ["one row is no record", [{ kind: "role", ...about, row: nameOf("Đối chiếu"), role: "none" }], ["unit Số liệu năm trước", "unit Chi cục A", "unit Chi cục B", "total Tổng cộng"], ["Khối huyện", "Đối chiếu"], 0],
    [
      "a heading is a unit that has not reported",
      [{ kind: "role", ...about, row: nameOf("Khối huyện"), role: "unit" }],
      ["unit Số liệu năm trước", "unit Khối huyện", "unit Chi cục A", "unit Chi cục B", "total Tổng cộng", "unit Đối chiếu"],
      [],
      0,
    ],
    ["the figures begin later", [{ kind: "rows", ...about, first: nameOf("Chi cục A") }], ["unit Chi cục A", "unit Chi cục B", "total Tổng cộng", "unit Đối chiếu"], ["Số liệu năm trước", "Khối huyện"], 0],
    ["and end earlier", [{ kind: "rows", ...about, first: nameOf("Chi cục A"), last: nameOf("Tổng cộng") }], ["unit Chi cục A", "unit Chi cục B", "total Tổng cộng"], ["Số liệu năm trước", "Khối huyện", "Đối chiếu"], 0],
    ["a row that is gone bounds nothing", [{ kind: "rows", ...about, last: "chi cucJ z" }], ["unit Số liệu năm trước", "unit Chi cục A", "unit Chi cục B", "total Tổng cộng", "unit Đối chiếu"], ["Khối huyện"], 1],
  ])("says that %s", (_, answers, records, none, unusedCount) => {
    expect(read(answers)).toEqual({ records, none, unusedCount, without: 0 });
  });

  it("that leaves none can still be taken back", () => {
    const nothing = read(rows.map(({ row }) => ({ kind: "role", ...about, row, role: "none" })));
    expect(nothing).toMatchObject({ records: undefined, none: rows.map(({ label }) => label), unusedCount: 0 });
  });

  it("is offered for both ends of a long table", () => {
    const long = drawnSheet("S", ["Đơn vị | Số việc thụ lý | Số việc xong", ...Array.from({ length: 1000 }, (__, index) => `Chi cục ${index} | 10 | 5`)].join("\n"));
    const labels = readingOf(long).rows.map(({ label }) => label);
    expect([labels.length, labels[0], labels[199], labels[200], labels[399]]).toEqual([400, "Chi cục 0", "Chi cục 199", "Chi cục 800", "Chi cục 999"]);
  });
});
