import { causes, countIndicators, rateIndicators, ruleList, type Doubt, type Proposal } from "../../src/core";
import { languages, wordsFor, type Language } from "../../src/locale";

const at = { sheet: "Biểu 04", rowIndex: 11, columnIndex: 3 };
const plain = (text: string) => text.replaceAll("\u00A0", " ");

const doubts: readonly Doubt[] = [
  { kind: "unknownColumn", tableId: "t", at, label: "Số khác", candidates: ["cases.otherEligible", "money.carriedOut"] },
  { kind: "sideUnknown", tableId: "t", at, label: "Đạt tỷ lệ" },
  { kind: "unitUnknown", tableId: "t", at, label: "Hà Tây", candidates: [] },
  { kind: "legacyFont", tableId: undefined, sheet: "Biểu 04", area: { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 1, lastColumnIndex: 1 }, encoding: "TCVN3", fontName: ".VnTime" },
  { kind: "legacyFont", tableId: undefined, sheet: "Biểu 04", area: { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 1, lastColumnIndex: 1 }, encoding: "VNI", fontName: undefined },
];

/** Every text below a value, functions left aside. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe.each(languages)("the words in %s", (language: Language) => {
  const words = wordsFor(language);

  it("leave no label empty and are written in composed Unicode", () => {
    const texts = textsOf(words);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => text.trim() === "" || text !== text.normalize("NFC"))).toEqual([]);
  });

  it("tell every indicator from the others", () => {
    const names = [...countIndicators, ...rateIndicators].map((indicator) => words.indicatorNames[indicator]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("name every rule, and no two alike on one side", () => {
    const names = ruleList.map(({ id }) => words.ruleName(id));
    expect(names.filter((name, index) => name === ruleList[index]?.id)).toEqual([]);
    expect(names.filter((name) => /undefined|NaN/.test(name))).toEqual([]);
  });

  it("call an unknown rule by its id", () => {
    expect(words.ruleName("__proto__")).toBe("__proto__");
  });

  it("explain every cause of a proposal", () => {
    for (const cause of causes) expect(words.proposalSentence({ at, value: 8530, cause }, "Biểu 04")).toMatch(/^D12 .*\(.+\)$/);
  });

  it("say every doubt", () => {
    for (const doubt of doubts) expect(words.doubtSentence(doubt)).toMatch(/Biểu 04.*\.$/);
  });

  it("say every refusal of a host, with and without a sheet", () => {
    for (const failure of Object.values(words.hostFailures)) {
      for (const sheet of [undefined, "Biểu 04"]) expect(failure(sheet)).toMatch(/^[“\p{Lu}].*\.$/u);
      expect(failure()).not.toContain("undefined");
    }
  });
});

describe("the words in Vietnamese", () => {
  const words = wordsFor("vi");

  it("are the words of the official forms", () => {
    expect([words.indicatorNames.accepted, words.indicatorNames.eligible, words.indicatorNames.toEnforce]).toEqual([
      "Tổng số thụ lý",
      "Có điều kiện thi hành",
      "Tổng số phải thi hành",
    ]);
  });

  it("say what an action did", () => {
    const { outcomes } = words;
    expect([
      outcomes.checked({ error: 3, confirm: 2, info: 1 }),
      outcomes.checked({ error: 0, confirm: 0, info: 0 }),
      outcomes.filled({ rates: 24, differences: 24 }),
      outcomes.filled({ rates: 0, differences: 1, targets: 2 }),
      outcomes.filled({ rates: 0, differences: 0 }),
      outcomes.highlighted(1200),
      outcomes.cleared({ highlights: 3, cells: 48, keptCells: 0 }),
      outcomes.cleared({ highlights: 3, cells: 48, keptCells: 2 }),
      outcomes.cleared({ highlights: 3, cells: 0, keptCells: 0 }),
      outcomes.cleared({ highlights: 0, cells: 0, keptCells: 0 }),
    ]).toEqual([
      "Đã kiểm tra: 3 lỗi, 2 cần xác nhận, 1 lưu ý.",
      "Đã kiểm tra: không thấy sai lệch.",
      "Đã điền 24 tỷ lệ, 24 chênh lệch.",
      "Đã điền 1 chênh lệch, 2 chỉ tiêu lấy từ tờ Chỉ tiêu.",
      "Không có ô nào cần điền.",
      "Đã tô sáng 1.200 ô.",
      "Đã xóa đánh dấu và trả 48 ô về như cũ.",
      "Đã xóa đánh dấu và trả 48 ô về như cũ. Giữ lại 2 ô đã được sửa tay sau khi điền.",
      "Đã xóa đánh dấu.",
      "Không có đánh dấu nào để xóa.",
    ]);
  });

  it("say what would mend a finding, with the sheet where it is another", () => {
    const swapped: Proposal = { at, value: 8530, cause: "swappedCells", together: [{ at: { ...at, sheet: "Biểu 05" }, value: -12.5 }] };
    expect(words.proposalSentence(swapped, "Biểu 04")).toBe("D12 thành 8.530, Biểu 05!D12 thành −12,5 (hai ô đổi chỗ cho nhau)");
  });

  it("say how a rule fared", () => {
    const result = { ruleId: "CB-01", tableId: "t", passed: 11, failed: 1, undecided: 2, notRunFor: undefined };
    const notRun = { ...result, passed: 0, failed: 0, undecided: 0 };
    expect([
      words.ruleOutcome(result),
      words.ruleOutcome({ ...result, failed: 0, undecided: 0 }),
      words.ruleOutcome({ ...notRun, notRunFor: ["cases.exOfficio", "Số khác"] }),
      words.ruleOutcome({ ...notRun, notRunFor: ["samePeriodLastYear", "samePeriodLastYear:money.finished"] }),
      words.ruleOutcome({ ...notRun, notRunFor: [], switchedOff: true }),
      words.ruleOutcome({ ...notRun, notRunFor: [], unitCountNeeded: 8 }),
    ]).toEqual([
      "11 đúng, 1 sai, 2 chưa kết luận được",
      "11 đúng",
      "chưa chạy: bảng không có chủ động về việc, Số khác",
      "chưa chạy: bảng không có số liệu cùng kỳ năm trước, thi hành xong (kể cả đình chỉ) về tiền cùng kỳ năm trước",
      "đã tắt",
      "chưa chạy: cần ít nhất 8 đơn vị để so sánh",
    ]);
  });

  it.each([
    ["balance", "Thụ lý = cũ chuyển sang + thụ lý mới"],
    ["balance", "Số phải thi hành = thụ lý − ủy thác − thu hồi, hủy"],
    ["containment", "Có điều kiện + chưa có điều kiện ≤ số phải thi hành"],
    ["remainder", "Phần còn lại của số phải thi hành không quá 5 %"],
    ["order", "Xong ≤ có điều kiện"],
    ["statedRate", "Tỷ lệ = xong ÷ có điều kiện"],
  ])("name a rule of the kind %s by what it holds: %s", (kind, name) => {
    expect(ruleList.filter((rule) => rule.kind === kind).map(({ id }) => plain(words.ruleName(id)))).toContain(name);
  });
});
