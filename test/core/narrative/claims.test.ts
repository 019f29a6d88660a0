import { claimsIn } from "../../../src/core/narrative/claims/claimsIn";
import { dakLak2018, konTum2011, portal2024, quangNgai2020 } from "./publishedReports";

/** Claims as one reads them: "count cases accepted 8169". */
const shown = (text: string): readonly string[] =>
  claimsIn(text).map(({ kind, side, indicator, value }) => [kind, side ?? "-", indicator ?? "-", value].join(" "));

describe("figures in all their writings", () => {
  it.each([
    ["thụ lý 12.132 việc", ["count cases accepted 12132"]],
    ["đã thi hành xong 5.057việc", ["count cases finished 5057"]],
    ["thụ lý 6,627 việc", ["count cases accepted 6627"]],
    ["ủy thác bốn việc", ["count cases entrusted 4"]],
    ["giải quyết xong 4,81 ngàn việc", ["count cases finished 4810"]],
    ["số việc có điều kiện thi hành là 9,87 ngàn", ["count cases eligible 9870"]],
    ["tổng số tiền thụ lý là 470 tỷ 581 triệu 046 nghìn đồng", ["money money accepted 470581046000"]],
    ["đã uỷ thác: 7.717.061 nghìn đồng", ["money money entrusted 7717061000"]],
    ["đã thi hành xong 2.935.690.000đồng", ["money money finished 2935690000"]],
    ["số tiền phải thi hành là 1,475 ngàn tỷ đồng", ["money money toEnforce 1475000000000"]],
    ["có điều kiện thi hành trên 228 nghìn tỷ đồng", ["money money eligible 228000000000000"]],
    ["thi hành xong 32 việc/6,92 tỉ đồng", ["count cases finished 32", "money money finished 6920000000"]],
    ["thi hành xong 1.658/1.775 việc có điều kiện", ["count cases finished 1658", "count cases eligible 1775"]],
    ["về việc đạt tỷ lệ 93,40 %", ["rate cases - 93.4"]],
    ["về việc đạt 29.49%", ["rate cases - 29.49"]],
    ["về tiền còn thiếu 03% so với chỉ tiêu", ["targetDifference money - -3"]],
    ["đạt tỷ lệ 92,85% về việc", ["rate cases - 92.85"]],
    ["thụ lý mới là\n12.132 việc", ["count cases newlyAccepted 12132"]],
    ["tổng số phải thi hành là 861.529 việc[2]", ["count cases toEnforce 861529"]],
    // An amount goes with the number of cases before it.
    ["phải thi hành 800 nghìn việc, tương ứng với số tiền gần 284 tỷ đồng", ["count cases toEnforce 800000", "money money toEnforce 284000000000"]],
    ["có 48 việc có điều kiện thi hành, tương đương số tiền 8 tỷ đồng", ["count cases eligible 48", "money money eligible 8000000000"]],
    ["thi hành xong 410 việc, hơn 38 tỷ đồng", ["count cases finished 410", "money money finished 38000000000"]],
    ["thi hành xong 410 việc, đạt 81%; trên 38 tỷ đồng, đạt 40%", ["count cases finished 410", "rate cases - 81", "money money finished 38000000000", "rate money - 40"]],
    ["có điều kiện 32 việc/6,92 tỷ đồng chưa có điều kiện 54 việc/79,6 tỷ đồng", ["count cases eligible 32", "money money eligible 6920000000", "count cases notEligible 54", "money money notEligible 79600000000"]],
    ["thi hành xong 363/830 việc với số tiền 5 tỷ đồng", ["count cases finished 363", "count cases eligible 830", "money money finished 5000000000"]],
    ["gồm 1.180 việc cũ chuyển sang và 1.196 việc thụ lý mới", ["count cases carriedIn 1180", "count cases newlyAccepted 1196"]],
    ["thu hồi số tiền gần 34 tỷ đồng", ["money money finished 34000000000"]],
    ["ủy thác 12 tỷ đồng, thu hồi 5 tỷ đồng", ["money money entrusted 12000000000", "money money withdrawn 5000000000"]],
    ["số tiền phải thi hành cũng tăng mạnh, lên hơn 173 tỷ đồng", ["money money toEnforce 173000000000"]],
    ["xong 500 việc (cùng kỳ 480 việc), tăng 20 việc", ["count cases finished 500", "count cases finished 480", "countChange cases finished 20"]],
    ["ủy thác mười hai việc", ["count cases entrusted 12"]],
    ["số việc có ĐK 500 việc, CCĐK 30 việc", ["count cases eligible 500", "count cases notEligible 30"]],
    ["đã thi hành xong 300trđ", ["money money finished 300000000"]],
    // Typed without accents.
    ["da thi hanh xong 8.529 viec, ty le dat 85,2%, con thieu 03% so voi chi tieu", ["count cases finished 8529", "rate cases - 85.2", "targetDifference cases - -3"]],
    ["So tien phai thi hanh la 470 ty 581 trieu dong", ["money money toEnforce 470581000000"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each(["Tổng số thụ lý 8.169 việc", "Tổng số thụ lý 8.169 việc", "Tổng số thụ lí 8.169 việc", "Tổng số thụ lý 8.169 việc".normalize("NFD")])("in any Unicode form: %j", (text) => {
    expect(shown(text)).toEqual(["count cases accepted 8169"]);
  });

  it("leaves the reading open where a comma may part thousands or decimals", () => {
    expect(claimsIn("số tiền thi hành xong 1,052 tỷ đồng").map(({ value, other }) => [value, other?.value])).toEqual([[1_052_000_000, 1_052_000_000_000]]);
  });
});

describe("numbers that are no figures", () => {
  it.each([
    "Sáng ngày 21/5/2023, Thứ trưởng làm việc với Cục",
    "Thông tư số 05/2024/TT-BTP ngày 10/6/2024",
    "07 tháng đầu năm 2023",
    "so với cùng kỳ năm 20211",
    "hoàn thành 02 chỉ tiêu, 12 huyện, 10 nhiệm vụ",
    "điểm c khoản 1 Điều 48",
    "Công văn 648/TCTHADS-VP",
    "là một trong 05/25 đơn vị",
    "tổ chức 31 trường hợp, tăng 23 trường hợp so với cùng kỳ",
    "tăng 3,8 lần so với năm 2013",
    "he has done so in 12 minutes",
  ])("%s", (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe("what a percentage claims", () => {
  it.each([
    ["thi hành xong 574.819 việc, đạt 83,25% (tăng 0,75% so với năm 2022)", ["count cases finished 574819", "rate cases - 83.25", "pointChange cases - 0.75"]],
    ["thụ lý 7.259 việc, tăng 435 việc (6,37%) so với cùng kỳ", ["count cases accepted 7259", "countChange cases accepted 435", "relativeChange cases accepted 6.37"]],
    ["thụ lý mới 5.621 việc (giảm 5,6% so với năm 2019)", ["count cases newlyAccepted 5621", "relativeChange cases newlyAccepted -5.6"]],
    ["có điều kiện 653.719 việc (chiếm tỷ lệ 75,88%)", ["count cases eligible 653719", "share cases eligible 75.88"]],
    ["chưa có điều kiện 17.034 việc, 31,98% trong tổng số phải thi hành", ["count cases notEligible 17034", "share cases notEligible 31.98"]],
    ["về việc đạt 67%, bằng 91,2% chỉ tiêu giao", ["rate cases - 67", "targetRatio cases - 91.2"]],
    ["tỉ lệ 48,49% về việc, vượt tiến độ 11,99%", ["rate cases - 48.49", "progressDifference cases - 11.99"]],
    ["Đảm bảo tỷ lệ thi hành án xong trên 81,50% về việc và trên 40,10% về tiền", ["target cases - 81.5", "target money - 40.1"]],
    ["về tiền đạt 16,58%, còn thiếu trên 15,42% so với chỉ tiêu giao là trên 32%", ["rate money - 16.58", "targetDifference money - -15.42", "target money - 32"]],
    ["với 47,28% về việc và 21,61% về tiền, cao hơn cả về việc (0,56%) lẫn về tiền (10,51%) so với cùng kỳ", ["rate cases - 47.28", "rate money - 21.61", "pointChange cases - 0.56", "pointChange money - 10.51"]],
    ["thụ lý 53.640 việc, xếp thứ 5/34", ["count cases accepted 53640", "rank cases accepted 5"]],
    ["về việc đạt 85% (cùng kỳ: 80,5%)", ["rate cases - 85", "rate cases - 80.5"]],
    ["lãi suất 9%", ["unknown - - 9"]],
    ["tỷ lệ thi hành xong về việc và về tiền lần lượt đạt 85,2% và 45,3%", ["rate cases - 85.2", "rate money - 45.3"]],
    ["đạt tỷ lệ 82,57% về việc, vượt chỉ tiêu được giao là 0,57%", ["rate cases - 82.57", "targetDifference cases - 0.57"]],
    ["về việc đạt 85,2% (CT 84%)", ["rate cases - 85.2", "target cases - 84"]],
    ["(chiếm 78% trong tổng số việc và 53% trong tổng số tiền phải thi hành)", ["share cases - 78", "share money - 53"]],
    ["đạt 25% trên tổng số việc và 28,8% trên số tiền có điều kiện", ["rate cases - 25", "rate money - 28.8"]],
    ["giảm 129 việc so với cùng kỳ (5,05%), thụ lý", ["countChange cases - -129", "relativeChange cases - -5.05"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("published reports", () => {
  it(`Quảng Ngãi 2020 (${quangNgai2020.source})`, () => {
    expect(shown(quangNgai2020.text)).toEqual([
      ...["count cases accepted 8169", "count cases carriedIn 2548", "count cases newlyAccepted 5621", "relativeChange cases newlyAccepted 5.6"],
      ...["count cases finished 5024", "countChange cases finished 46", "relativeChange cases finished 0.9"],
      ...["rate cases - 78", "pointChange cases - 2", "targetDifference cases - -3"],
    ]);
  });

  it(`the portal 2024 (${portal2024.source})`, () => {
    expect(shown(portal2024.text)).toEqual([
      ...["count cases toEnforce 12132", "count cases eligible 9867", "share cases eligible 81.33", "count cases finished 8529", "countChange cases finished 446"],
      ...["relativeChange cases finished 5.52", "rate cases - 86.44", "pointChange cases - 0.29", "targetDifference cases - 2.99", "target cases - 83.45"],
      ...["money money toEnforce 3404261977000", "money money eligible 1431146957000", "share money eligible 42.04"],
    ]);
  });

  it(`Kon Tum 2011 (${konTum2011.source})`, () => {
    expect(shown(konTum2011.text)).toEqual([
      ...["count cases accepted 2235", "countChange cases accepted 164", "count cases entrusted 20", "count cases finished 1658", "count cases eligible 1775"],
      ...["rate cases - 93.4", "countChange cases finished 251", "relativeChange cases finished 7.26", "targetDifference cases - 8.4"],
      ...["money money accepted 87380432000", "money money entrusted 7717061000", "money money toEnforce 79663270000"],
      ...["money money finished 28576996000", "money money eligible 30788896000", "rate money - 92.82", "pointChange money - 19.17", "targetDifference money - 27.82"],
    ]);
  });

  it("the units of a list are named for their own figure only", () => {
    const units = claimsIn(dakLak2018.text).map(({ text, unit }) => [text, unit]);
    expect(units).toContainEqual(["79,14%", "Krông Bông"]);
    expect(units).toContainEqual(["76,59%", "M’Đrắc"]);
    expect(units).toContainEqual(["1.480 tỉ đồng", undefined]);
  });

  it("units and periods are those that the text names before a figure", () => {
    const text = "Cục THADS tỉnh Điện Biên năm 2022 đạt 92,85% về việc; 07 tháng đầu năm 2023 đã thi hành xong 80,97% về việc";
    expect(claimsIn(text).map(({ unit, period }) => [unit, period?.year, period?.months])).toEqual([
      ["Điện Biên", 2022, 12],
      ["Điện Biên", 2023, 7],
    ]);
  });

  it("other work than enforcement is told apart, for its sentence only", () => {
    const text = "Về tiền đạt 31%; tỷ lệ giải quyết đơn khiếu nại, tố cáo đạt 100%. Về việc đạt 85%";
    expect(claimsIn(text).map(({ value, scope }) => [value, scope])).toEqual([
      [31, undefined],
      [100, "khiếu nại, tố cáo"],
      [85, undefined],
    ]);
  });

  it("every claim stands in the text where it says", () => {
    for (const { text } of [quangNgai2020, portal2024, konTum2011, dakLak2018]) {
      const decomposed = text.normalize("NFD");
      for (const claim of claimsIn(decomposed)) {
        expect(decomposed.slice(claim.start, claim.end)).toBe(claim.text);
        expect(claim.text).toMatch(/^\d|^bốn/u);
      }
    }
  });
});
