/** What a report says of one side. Money is in tỷ đồng; rates are in percent and differences in points. */
export interface SeedSide {
  readonly accepted?: number;
  /** Follows from the finished count and the rate, where only one whole number fits. */
  readonly derivedEligible?: number;
  readonly finished?: number;
  readonly ratePercent?: number;
  readonly targetDifference?: number;
  readonly rateChange?: number;
  /** Follows from the rate and its change. */
  readonly derivedEarlierRate?: number;
}

/** One public report: what it states of one province in one period. */
export interface SeedDocument {
  readonly sheetName: string;
  readonly unit: string;
  readonly period: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly cases: SeedSide;
  readonly money: SeedSide;
}

/** The reports, in the order of their collection. */
export const seedDocuments: readonly SeedDocument[] = [
  {
    sheetName: "Điện Biên 2022",
    unit: "Tỉnh Điện Biên",
    period: "12 tháng năm 2022 (từ ngày 01/10/2021 đến ngày 30/9/2022)",
    source: "tin buổi làm việc của Thứ trưởng Bộ Tư pháp với Cục THADS tỉnh Điện Biên ngày 21/5/2023.",
    notes: ["mức vượt là điểm phần trăm, nên chỉ tiêu suy ra là 83,00 % về việc (92,85 − 9,85) và 42,10 % về tiền (66,71 − 24,61)."],
    cases: { ratePercent: 92.85, targetDifference: 9.85 },
    money: { ratePercent: 66.71, targetDifference: 24.61 },
  },
  {
    sheetName: "Điện Biên 7T-2023",
    unit: "Tỉnh Điện Biên",
    period: "07 tháng đầu năm 2023 (từ ngày 01/10/2022 đến ngày 30/4/2023)",
    source: "tin buổi làm việc của Thứ trưởng Bộ Tư pháp với Cục THADS tỉnh Điện Biên ngày 21/5/2023.",
    notes: ["nguồn so kết quả về tiền của 7 tháng với chỉ tiêu cả năm; chỉ tiêu suy ra là 48,50 % (49,99 − 1,49)."],
    cases: { ratePercent: 80.97 },
    money: { ratePercent: 49.99, targetDifference: 1.49 },
  },
  {
    sheetName: "Gia Lai 5T-2022",
    unit: "Tỉnh Gia Lai",
    period: "05 tháng đầu năm 2022 (từ ngày 01/10/2021 đến ngày 28/02/2022)",
    source: "tin buổi làm việc của Thứ trưởng Bộ Tư pháp với Cục THADS tỉnh Gia Lai ngày 12/4/2022.",
    notes: ["nguồn không nêu chỉ tiêu; tỷ lệ cùng kỳ suy ra từ mức tăng (47,28 − 0,56 và 21,61 − 10,51)."],
    cases: { ratePercent: 47.28, rateChange: 0.56, derivedEarlierRate: 46.72 },
    money: { ratePercent: 21.61, rateChange: 10.51, derivedEarlierRate: 11.1 },
  },
  {
    sheetName: "Một tỉnh 6T-2019",
    unit: "Tỉnh (nguồn không nêu tên)",
    period: "06 tháng đầu năm 2019 (từ ngày 01/10/2018 đến ngày 31/3/2019)",
    source: "tin buổi làm việc của lãnh đạo UBND tỉnh với Cục THADS tỉnh ngày 23/5/2019.",
    notes: [
      "số việc có điều kiện suy ra từ 2.628 việc xong đạt 79,32 %: chỉ 3.313 việc cho đúng tỷ lệ này.",
      "số tiền có điều kiện chỉ suy ra được trong khoảng 73,8 – 74,0 tỷ đồng nên để trống; nguồn nêu “vượt chỉ tiêu cả năm” mà không nêu mức.",
    ],
    cases: { accepted: 4555, derivedEligible: 3313, finished: 2628, ratePercent: 79.32, rateChange: 4.37, derivedEarlierRate: 74.95 },
    money: { accepted: 406.5, finished: 46.9, ratePercent: 63.45, rateChange: 21.59, derivedEarlierRate: 41.86 },
  },
  {
    sheetName: "Đồng Tháp 2021",
    unit: "Tỉnh Đồng Tháp",
    period: "12 tháng năm 2021 (từ ngày 01/10/2020 đến ngày 30/9/2021)",
    source: "tin hội nghị triển khai nhiệm vụ năm 2022 của UBND tỉnh Đồng Tháp ngày 24/12/2021.",
    notes: ["còn 2.883 việc, tương ứng 519 tỷ đồng, có điều kiện nhưng chuyển kỳ sau; chỉ tiêu suy ra là 81,50 % về việc và 40,10 % về tiền."],
    cases: { ratePercent: 81.89, targetDifference: 0.39 },
    money: { ratePercent: 45.56, targetDifference: 5.46 },
  },
  {
    sheetName: "Sơn La 2021",
    unit: "Tỉnh Sơn La",
    period: "12 tháng năm 2021 (từ ngày 01/10/2020 đến ngày 30/9/2021)",
    source: "tin hội nghị tổng kết công tác năm 2021 của Ban Chỉ đạo THADS tỉnh Sơn La ngày 06/12/2021.",
    notes: ["số việc có điều kiện suy ra từ 4.963 việc xong đạt 85,42 %: chỉ 5.810 việc cho đúng tỷ lệ này; nguồn không nêu chỉ tiêu về tiền."],
    cases: { derivedEligible: 5810, finished: 4963, ratePercent: 85.42, targetDifference: 2.92 },
    money: { ratePercent: 56.68 },
  },
];
