import { returnList, returnListSheets, returnListText, reviewLine, sheetNames, type ReturnList } from "../../../src/app";
import { reviewPapers } from "../../../src/locale";
import { drawnSubmission, type ProvinceFigures } from "../../taskpane/review/support/drawnProvince";

const words = reviewPapers().returnList;

async function listOf(file: string, province: string, figures: Partial<ProvinceFigures> = {}): Promise<ReturnList> {
  const submission = await drawnSubmission(file, province, { cases: [5000, 4555], money: [1000, 333], targets: [82.5, 45.5], ...figures });
  return returnList(submission, reviewLine(submission, []));
}

const textOf = (sheet: ReturnType<typeof returnListSheets>[number] | undefined) =>
  sheet?.design.rows.map((row) => row.map(({ input }) => (input.kind === "text" ? input.text : input.kind === "number" ? input.value : "")));

describe("the list that goes back to a unit", () => {
  it("names the unit, the period and the file, and asks for every correction with the arithmetic", async () => {
    const [sheet, ...others] = returnListSheets([await listOf("gửi/Sơn La.xlsx", "Sơn La", { slip: -10 })], words);
    expect([sheet?.name, others]).toEqual(["Sơn La", []]);
    const rows = textOf(sheet) ?? [];
    expect(rows.slice(0, 4).map(([text]) => text)).toEqual(["DANH SÁCH ĐỀ NGHỊ CHỈNH SỬA", "Đơn vị: Sơn La", "Kỳ báo cáo: 12 tháng năm 2023", "Tệp: gửi/Sơn La.xlsx"]);
    expect(rows[5]).toEqual(["STT", "Đề nghị", "Tờ", "Ô", "Dòng số liệu", "Cột số liệu", "Số báo cáo", "Số đề xuất", "Lý do", "Ý kiến của đơn vị"]);
    const [ordinal, asked, name, cell, record, figure, reported, proposal, finding, answer] = rows[6] ?? [];
    expect([ordinal, asked, name, cell, record, figure, reported, answer]).toEqual([1, "Sửa", "Biểu 06", "D6, D8, D7", "Tổng cộng", "Thi hành xong (kể cả đình chỉ) về việc", "2.277; 4.545; 2.278", ""]);
    // Half of 4.555 is 2.277, the rest 2.278; the total says ten less, and any of the three may be wrong by one digit.
    expect(finding).toBe("Cộng 2 dòng xong được 4.555, dòng tổng ghi 4.545 (lệch −10).");
    expect(proposal).toMatch(/^D6 thành 2\.267 .+ hoặc D7 thành 2\.268 .+ hoặc D8 thành 4\.555 /);
  });

  it("is a text too, and no text of a sheet breaks its lines", async () => {
    const list = await listOf("gửi/Sơn La\nx.xlsx", "Sơn La", { slip: -10 });
    const lines = returnListText([list], words).split("\n");
    expect(lines.slice(0, 4)).toEqual(["DANH SÁCH ĐỀ NGHỊ CHỈNH SỬA", "Đơn vị: Sơn La", "Kỳ báo cáo: 12 tháng năm 2023", "Tệp: gửi/Sơn La x.xlsx"]);
    expect(lines.find((line) => line.startsWith("1. "))).toMatch(/^1\. \[Sửa\] Biểu 06!D6, D8, D7 \(Tổng cộng\): .*4\.545/);
  });

  it("says so when nothing is asked", async () => {
    const clean = await listOf("Điện Biên.xlsx", "Điện Biên");
    expect(returnListText([clean], words)).toContain("0 chỗ đề nghị sửa, 0 chỗ đề nghị xác nhận\n\nKhông có chỗ nào đề nghị chỉnh sửa.\n");
    expect(textOf(returnListSheets([clean], words)[0])?.at(-1)).toEqual(["Không có chỗ nào đề nghị chỉnh sửa."]);
  });

  it("of several units has an overview that leads to the sheets of those who are asked", async () => {
    const sheets = returnListSheets([await listOf("a.xlsx", "Điện Biên"), await listOf("b.xlsx", "Sơn La", { slip: 5 })], words);
    expect(sheets.map(({ name }) => name)).toEqual(["Danh sách đơn vị", "Sơn La"]);
    expect(textOf(sheets[0])?.slice(2).map((row) => [row[1], row[3] === 0, row[5]])).toEqual([
      ["Điện Biên", true, ""],
      ["Sơn La", false, "Sơn La"],
    ]);
    expect(sheets[0]?.design.rows[3]?.[5]?.link).toEqual({ sheet: "Sơn La", rowIndex: 0, columnIndex: 0 });
  });
});

describe("names of sheets", () => {
  it.each<readonly [wanted: readonly string[], taken: readonly string[], names: readonly string[]]>([
    [["Quý 1/2024", "quý 1 2024"], [], ["Quý 1 2024", "quý 1 2024 (2)"]],
    [["Sơn La"], ["SƠN LA"], ["Sơn La (2)"]],
    [["[a]:*?\\b", "'x'", "", "\u0000"], [], ["a b", "x", "1", "1 (2)"]],
    [["Bà Rịa - Vũng Tàu, Thành phố Hồ Chí Minh"], [], ["Bà Rịa - Vũng Tàu, Thành phố Hồ"]],
    [["x".repeat(40), "x".repeat(40)], [], ["x".repeat(31), `${"x".repeat(27)} (2)`]],
  ])("%j beside %j are %j", (wanted, taken, names) => {
    expect(sheetNames(wanted, taken)).toEqual(names);
  });

  it("never cut a character in two", () => {
    expect(sheetNames([`${"x".repeat(30)}😀`], [])).toEqual(["x".repeat(30)]);
  });
});
