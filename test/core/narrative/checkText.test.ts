import { checkText } from "../../../src/core/narrative/verification/checkText";
import { dakLak2018, konTum2011, portal2024, quangNgai2020 } from "./publishedReports";

/** What is wrong in a text: "7,26% changeOverEarlier". */
const wrongIn = (text: string): readonly string[] =>
  checkText(text).flatMap(({ claim, comparisons }) => comparisons.filter(({ verdict }) => verdict === "wrong").map(({ relation, explanation }) => [claim.text, relation, explanation].filter(Boolean).join(" ")));
const verdictsIn = (text: string): readonly string[] => checkText(text).map(({ verdict }) => verdict);

describe("a text against itself", () => {
  it.each([
    // Sums and balances (DOMAIN F1, F2: 936.046 = 299.096 + 636.950; 936.046 − 12.004 − 501 = 923.541).
    ["Tổng số thụ lý 936.046 việc, số cũ chuyển sang 299.096 việc, thụ lý mới 636.950 việc", []],
    ["Tổng số thụ lý 936.047 việc, số cũ chuyển sang 299.096 việc, thụ lý mới 636.950 việc", ["936.047 việc openingAndNew"]],
    ["Thụ lý 936.046 việc. Sau khi trừ số ủy thác 12.004 việc, thu hồi, hủy quyết định 501 việc, tổng số phải thi hành 923.541 việc", []],
    ["Thụ lý 936.046 việc. Sau khi trừ số ủy thác 12.004 việc, thu hồi, hủy quyết định 501 việc, tổng số phải thi hành 923.540 việc", ["923.540 việc afterDeductions"]],
    ["Thụ lý 936.046 việc, ủy thác 12.004 việc, phải thi hành 923.541 việc", []],
    ["Phải thi hành 100 việc, có điều kiện 60 việc, chưa có điều kiện 38 việc", []],
    ["Phải thi hành 100 việc, có điều kiện 60 việc, chưa có điều kiện 41 việc", ["100 việc partsWithinWhole"]],
    ["Phải thi hành 100 việc, có điều kiện 101 việc", ["101 việc orderOfFigures"]],
    // Rates, by the decimals that they are printed with: 8529/9867 = 86.4396…; cut off 93.408 (Kon Tum 2011).
    ["có điều kiện 9.867 việc, thi hành xong 8.529 việc, đạt tỷ lệ 86,44%", []],
    ["có điều kiện 9.867 việc, thi hành xong 8.529 việc, đạt tỷ lệ 86,4%", []],
    ["có điều kiện 9.867 việc, thi hành xong 8.529 việc, đạt tỷ lệ 86,45%", ["86,45% rateOfCounts"]],
    ["phải thi hành 12.132 việc, có điều kiện 9.867 việc, thi hành xong 8.529 việc, đạt tỷ lệ 70,30%", ["70,30% rateOfCounts overToEnforce"]],
    ["thi hành xong 1.658/1.775 việc có điều kiện, đạt tỷ lệ 93,40%", []],
    ["có điều kiện trên 228 nghìn tỷ đồng, thi hành xong trên 117 nghìn tỷ đồng, đạt tỷ lệ 51,46%", []],
    ["số tiền có điều kiện 174,7 tỷ đồng, thi hành xong 80,7 tỷ đồng, đạt 46,27%", []],
    // Targets and changes.
    ["về việc đạt tỷ lệ 86,44%, vượt 2,99% so với chỉ tiêu giao (83,45%)", []],
    ["về việc đạt tỷ lệ 86,44%, vượt 3,58% so với chỉ tiêu giao (83,45%)", ["3,58% rateLessTarget relativeToTarget"]],
    ["về việc đạt tỷ lệ 86,44%, thiếu 2,99% so với chỉ tiêu giao (83,45%)", ["2,99% rateLessTarget"]],
    ["6 tháng đầu năm 2019, về việc đạt tỷ lệ 48,49%, vượt tiến độ 11,99% so với chỉ tiêu giao là 73%", []],
    ["thụ lý 79.177 việc, giảm 2.676 việc (3,27%) so với cùng kỳ", []],
    ["thụ lý 79.177 việc, giảm 2.676 việc (3,38%) so với cùng kỳ", ["3,38% changeOverEarlier"]],
    ["về việc đạt 85% (cùng kỳ: 80,5%), tăng 5,5% so với cùng kỳ", []],
    // A share of a whole that is not told is not held against another whole; the same of an amount that goes with its cases.
    ["đã thụ lý 16.608 việc; có điều kiện 12.003 việc (chiếm 72,74%)", []],
    ["có điều kiện 32 việc/6,92 tỷ đồng; thi hành xong 8 việc/1,78 tỷ đồng (đạt 25% trên tổng số việc và 28,8% trên số tiền có điều kiện)", ["28,8% rateOfCounts"]],
    ["số việc có điều kiện năm 2017 chuyển sang năm 2018 là 210 việc, so với năm 2016 chuyển sang năm 2017 (140 việc) tăng 70 việc (tăng 50%)", []],
    // A comma that parts thousands is taken so where only that fits.
    ["số tiền có điều kiện 2.104 tỷ đồng, thi hành xong 1,052 tỷ đồng, đạt tỷ lệ 50%", []],
  ])("%s", (text, wrong) => {
    expect(wrongIn(text)).toEqual(wrong);
  });

  it("other units and other parts of the caseload are not mixed", () => {
    expect(wrongIn("Tỉnh Sơn La có điều kiện 100 việc, xong 90 việc, đạt 90%. Tỉnh Lai Châu xong 50 việc, đạt 80%")).toEqual([]);
    expect(wrongIn("có điều kiện 100 việc, xong 90 việc, đạt 90%. Đối với án thu cho ngân sách xong 50 việc, đạt 80%")).toEqual([]);
  });

  it("what nothing speaks for or against is undecided, what is not understood is unrecognised", () => {
    expect(verdictsIn("về việc đạt 85%, tăng 2% so với cùng kỳ. Lãi suất 9%")).toEqual(["undecided", "undecided", "unrecognised"]);
  });

  it("gives both numbers and their difference", () => {
    const [, , total] = checkText("ủy thác 10 việc, thụ lý 100 việc, còn phải thi hành 91 việc");
    expect(total?.comparisons).toMatchObject([{ stated: 91, computed: 90, difference: 1, operands: [1, 0] }]);
  });
});

describe("published reports", () => {
  it.each([
    ["Quảng Ngãi 2020", quangNgai2020, []],
    ["the portal 2024", portal2024, []],
    ["Kon Tum 2011", konTum2011, ["7,26% changeOverEarlier", "79.663.270 nghìn đồng afterDeductions"]],
    ["Đắk Lắk 2018", dakLak2018, ["56,49% shareOfWhole otherSide", "43,51% shareOfWhole otherSide", "67,85% shareOfWhole otherSide", "32,15% shareOfWhole otherSide"]],
  ])("%s", (_, { text }, wrong) => {
    expect(wrongIn(text)).toEqual(wrong);
  });
});
