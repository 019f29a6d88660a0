import type { FactsByCode, FindingCode, Report } from "../../src/core";
import { languages, wordsFor, type Language } from "../../src/locale";
import { findingCodes, sampleFacts } from "./sampleFacts";

function sentence<Code extends FindingCode>(language: Language, code: Code, facts: FactsByCode[Code]): string {
  return wordsFor(language).findingSentence({ code, facts } as Report).replaceAll("\u00A0", " ");
}

const vi = <Code extends FindingCode>(code: Code, facts: Partial<FactsByCode[Code]> = {}) => sentence("vi", code, { ...sampleFacts[code], ...facts });
const en = <Code extends FindingCode>(code: Code, facts: Partial<FactsByCode[Code]> = {}) => sentence("en", code, { ...sampleFacts[code], ...facts });

describe.each(languages)("every sentence in %s", (language) => {
  it.each(findingCodes)("%s is one whole sentence about its facts", (code) => {
    const text = sentence(language, code, sampleFacts[code]);
    expect(text).toMatch(/^[“\p{Lu}\d].*[.?]$/u);
    expect(text).not.toMatch(/undefined|NaN|null|Infinity|object|—/);
    expect(text).not.toMatch(/\s\s|-\d/);
    expect(text).toBe(text.normalize("NFC"));
  });
});

describe("the arithmetic of a balance", () => {
  it("stands in the sentence", () => {
    expect(vi("balanceBroken")).toBe("Thụ lý phải bằng cũ chuyển sang + thụ lý mới: 5.420 + 3.110 = 8.530, ô ghi 8.350 (lệch −180).");
    expect(en("balanceBroken")).toBe("Accepted must be carried in + newly accepted: 5,420 + 3,110 = 8,530, the cell says 8,350 (off by −180).");
  });

  it("shows what is taken away", () => {
    const terms = [
      { indicator: "accepted", sign: 1, value: 53640 },
      { indicator: "entrusted", sign: -1, value: 368 },
      { indicator: "withdrawn", sign: -1, value: 6 },
    ] as const;
    expect(vi("balanceBroken", { total: "toEnforce", terms, stated: 53366, computed: 53266 })).toBe(
      "Số phải thi hành phải bằng thụ lý − ủy thác − thu hồi, hủy: 53.640 − 368 − 6 = 53.266, ô ghi 53.366 (lệch +100).",
    );
  });

  it("puts a negative term in brackets", () => {
    const terms = [
      { indicator: "carriedIn", sign: 1, value: 10 },
      { indicator: "newlyAccepted", sign: 1, value: -4 },
    ] as const;
    expect(vi("balanceBroken", { terms, stated: 7, computed: 6 })).toContain("10 + (−4) = 6, ô ghi 7 (lệch +1)");
  });
});

describe("a wrong rate", () => {
  const right = "Tỷ lệ đúng là xong ÷ có điều kiện = 2.628 ÷ 3.313 = 79,32 %.";

  it.each([
    ["overAccepted", "cases", `Sai mẫu số: 57,69 % là xong trên thụ lý. ${right}`],
    ["overToEnforce", "cases", `Sai mẫu số: 57,69 % là xong trên số phải thi hành. ${right}`],
    ["otherSide", "cases", `Có thể đã hoán đổi việc và tiền: 57,69 % là tỷ lệ về tiền. ${right}`],
    ["otherSide", "money", `Có thể đã hoán đổi việc và tiền: 57,69 % là tỷ lệ về việc. ${right}`],
    ["withoutTerminated", "cases", `Tử số còn thiếu: 57,69 % chưa cộng đình chỉ. ${right}`],
    ["withoutTerminated", "money", `Tử số còn thiếu: 57,69 % chưa cộng đình chỉ, giảm. ${right}`],
    ["truncated", "cases", `Cắt bớt thay vì làm tròn: ô ghi 57,69 %. ${right}`],
    ["meanOfRates", "cases", `57,69 % là trung bình cộng của các tỷ lệ; tỷ lệ chung phải tính từ tổng số. ${right}`],
    ["roundedMore", "cases", `Làm tròn thô hơn các ô cùng cột: ô ghi 57,69 %. ${right}`],
    ["unknown", "cases", "Tỷ lệ phải là xong ÷ có điều kiện = 2.628 ÷ 3.313 = 79,32 %, ô ghi 57,69 % (lệch −21,63)."],
  ] as const)("is told what it is: %s, %s", (explanation, side, text) => {
    expect(vi("rateDiffers", { explanation, side })).toBe(text);
  });

  it("shows as many decimals as tell the two apart", () => {
    expect(vi("rateDiffers", { explanation: "unknown", statedPercent: 79.322 })).toContain("= 79,324 %, ô ghi 79,322 %");
  });

  it("names its figures in English too", () => {
    expect(en("rateDiffers")).toBe("Wrong denominator: 57.69 % is finished over accepted. The right rate is finished ÷ eligible = 2,628 ÷ 3,313 = 79.32 %.");
  });
});

describe("a wrong difference from the target", () => {
  it.each([
    [
      { statedPoints: 11.87, explanation: "relative" },
      "Đang tính tương đối, không phải điểm %: +11,87 là (tỷ lệ ÷ chỉ tiêu − 1) × 100. Chênh lệch đúng là tỷ lệ − chỉ tiêu = 92,85 − 83,00 = +9,85 (vượt 9,85 %).",
    ],
    [
      { statedPoints: 111.87, explanation: "ratioOfTarget" },
      "111,87 là tỷ lệ hoàn thành (tỷ lệ ÷ chỉ tiêu × 100), không phải mức vượt hay thiếu. Chênh lệch đúng là tỷ lệ − chỉ tiêu = 92,85 − 83,00 = +9,85 (vượt 9,85 %).",
    ],
    [
      { statedPoints: 3.11, computedPoints: -3.11, ratePercent: 42.49, targetPercent: 45.6, explanation: "signLost" },
      "Sai dấu: ô ghi +3,11. Chênh lệch đúng là tỷ lệ − chỉ tiêu = 42,49 − 45,60 = −3,11 (thiếu 3,11 %).",
    ],
    [
      { statedPoints: 11.99, computedPoints: -24.51, ratePercent: 48.49, targetPercent: 73, explanation: "proRataTarget" },
      "+11,99 là so với chỉ tiêu chia theo số tháng, không phải chỉ tiêu cả năm. Chênh lệch đúng là tỷ lệ − chỉ tiêu = 48,49 − 73,00 = −24,51 (thiếu 24,51 %).",
    ],
    [
      { statedPoints: 9.58, explanation: "unknown" },
      "Chênh lệch ghi +9,58 là sai. Chênh lệch đúng là tỷ lệ − chỉ tiêu = 92,85 − 83,00 = +9,85 (vượt 9,85 %).",
    ],
  ] as const)("is told what it is: %o", (facts, text) => {
    expect(vi("differenceDiffers", facts)).toBe(text);
  });

  it("says điểm % for whoever wants it exact", () => {
    const words = wordsFor("vi", { wording: "percentagePoints" });
    expect([9.85, -3.11, 0, 0.004].map((points) => words.againstTarget(points).replaceAll("\u00A0", " "))).toEqual([
      "vượt 9,85 điểm %",
      "thiếu 3,11 điểm %",
      "bằng chỉ tiêu",
      "bằng chỉ tiêu",
    ]);
  });
});

describe("other findings", () => {
  it.each([
    [vi("orderBroken"), "Xong (5.000) không thể lớn hơn có điều kiện (4.200): hơn 800."],
    [vi("totalRowDiffers"), "Cộng 12 dòng thụ lý được 53.460, dòng tổng ghi 53.640 (lệch +180)."],
    [vi("targetMissing"), "Chưa nhập chỉ tiêu về tiền nên chưa thể nói vượt hay thiếu."],
    [vi("targetMissing", { side: "cases" }), "Chưa nhập chỉ tiêu về việc nên chưa thể nói vượt hay thiếu."],
    [vi("fractionOfCase"), "Thụ lý ghi 12,132: số việc phải là số nguyên. Có phải là 12.132?"],
    [vi("fractionOfCase", { value: 12.13215 }), "Thụ lý ghi 12,13215: số việc phải là số nguyên."],
    [vi("errorValue"), "Ô báo lỗi #DIV/0!: công thức chia cho 0 hoặc cho ô trống."],
    [vi("errorValue", { error: "#BLOCKED!" }), "Ô báo lỗi #BLOCKED!: công thức không cho kết quả."],
    [vi("unitFactorLikely", { factor: 0.001, value: 3, expected: 3404.3, figureCount: 1 }), "Có điều kiện 3 chỉ bằng 1/1.000 mức chờ đợi (khoảng 3.400): có thể sai đơn vị tính."],
    [vi("unusualChange", { normal: { lower: 7891.3, upper: 9316.84, unitCount: 34, deviationCount: 8 } }), "Thụ lý 12.340, cùng kỳ năm trước 8.100. Theo biến động của 34 đơn vị, mức thường thấy là 7.890 đến 9.320."],
    [vi("textInsteadOfNumber", { text: " " }), "Ô này cần một con số, đang chứa chữ trống."],
    [vi("errorValue", { error: "" }), "Ô báo lỗi: công thức không cho kết quả."],
    [vi("sameRate"), "Cùng ghi tỷ lệ 85,42 % dù số liệu khác nhau: Lai Châu, Sơn La, Điện Biên, Lào Cai và 2 đơn vị khác."],
    [vi("rateChangeDiffers"), "Tăng, giảm so với cùng kỳ phải là 86,44 − 85,88 = +0,56 điểm %, ô ghi +0,65."],
    [vi("mostlyTerminated"), "Phần lớn kết quả là đình chỉ: 20 trong 32 xong (62,50 %)."],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });

  it("keep the text of a cell as text, in one line and short", () => {
    expect(vi("textInsteadOfNumber", { text: "<b>=1+1</b>\n" })).toBe("Ô này cần một con số, đang ghi “<b>=1+1</b>”.");
    expect(vi("textInsteadOfNumber", { text: "á".repeat(60) })).toBe(`Ô này cần một con số, đang ghi “${"á".repeat(40)}…”.`);
  });
});
