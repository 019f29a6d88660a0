import type { RecordSet } from "../../../src/core";
import { wordsFor } from "../../../src/locale";
import { understoodDetails, understoodLine } from "../../../src/taskpane/results/understoodText";
import { understandings } from "../../../src/taskpane/state/understanding";
import { sampleTable, year2022 } from "../support/sampleOutcome";

const words = wordsFor("vi");
const at = { hour: 9, minute: 5 };
const line = (...tables: readonly RecordSet[]) => understoodLine(words, { tables, sheetsWithoutTable: [], doubts: [], readings: [], unusedAnswers: [] }, at);
const money = { keys: ["money.accepted"], moneyUnit: 1_000 } as const;
const half2019 = { year: 2019, months: 6, from: { year: 2018, month: 10, day: 1 }, to: { year: 2019, month: 3, day: 31 } };

describe("what was understood", () => {
  it.each([
    ["one table of cases", line(sampleTable()), "Lúc 09:05: 1 bảng, 3 dòng số liệu · 12 tháng năm 2022 (TT 06/2019)"],
    ["a table of money", line(sampleTable(money)), "Lúc 09:05: 1 bảng, 3 dòng số liệu · 12 tháng năm 2022 (TT 06/2019) · nghìn đồng"],
    ["money without a unit", line(sampleTable({ keys: ["money.accepted"] })), "Lúc 09:05: 1 bảng, 3 dòng số liệu · 12 tháng năm 2022 (TT 06/2019) · chưa rõ đơn vị tiền"],
    ["no period", line(sampleTable({ period: undefined })), "Lúc 09:05: 1 bảng, 3 dòng số liệu · chưa rõ kỳ"],
    ["cases and money apart", line(sampleTable(), sampleTable({ ...money, sheet: "Biểu 05" })), "Lúc 09:05: 2 bảng, 6 dòng số liệu · 12 tháng năm 2022 (TT 06/2019) · nghìn đồng"],
    ["two periods", line(sampleTable(), sampleTable({ period: half2019 })), "Lúc 09:05: 2 bảng, 6 dòng số liệu · 2 kỳ khác nhau"],
    ["two units", line(sampleTable(money), sampleTable({ ...money, moneyUnit: 1_000_000 })), "Lúc 09:05: 2 bảng, 6 dòng số liệu · 12 tháng năm 2022 (TT 06/2019) · 2 đơn vị tiền khác nhau"],
    ["no table", line(), "Lúc 09:05: 0 bảng, 0 dòng số liệu"],
  ])("of %s stands in one line", (_, text, expected) => {
    expect(text).toBe(expected);
  });

  it("puts the odd table out apart, with its edition", () => {
    const tables = [sampleTable({ sheet: "A", period: half2019 }), sampleTable({ sheet: "B" }), sampleTable({ sheet: "C", period: year2022 })];
    const groups = understandings(tables);
    expect(groups.map((group) => group.tables.map(({ sheet }) => sheet).join(""))).toEqual(["BC", "A"]);
    expect(groups.map((group) => understoodDetails(words, group))).toEqual(["TT 06/2019 · 6 dòng", "TT 08/2015 · 3 dòng"]);
  });

  it("counts what was not understood", () => {
    const recognition = {
      tables: [sampleTable()],
      sheetsWithoutTable: [{ sheet: "Ghi chú", reason: "noKnownHeader" as const }],
      doubts: [{ kind: "sideUnknown" as const, tableId: "t", at: { sheet: "Biểu 04", rowIndex: 5, columnIndex: 9 }, label: "Tỷ lệ" }],
      readings: [],
      unusedAnswers: [],
    };
    expect(understoodLine(words, { ...recognition, edition: "TT 08/2015" }, at)).toBe("Lúc 09:05: 1 bảng, 3 dòng số liệu · 12 tháng năm 2022 (TT 08/2015) · 1 tờ không có bảng · 1 chỗ chưa hiểu chắc");
    expect(understoodLine(words, recognition, at)).toBe("Lúc 09:05: 1 bảng, 3 dòng số liệu · 12 tháng năm 2022 (TT 06/2019) · 1 tờ không có bảng · 1 chỗ chưa hiểu chắc");
  });
});
