import { figure } from "./figures";
import { formSheet } from "./form";
import type { Heading } from "./headings";
import { seedDocuments, type SeedDocument, type SeedSide } from "./seedDocuments";
import type { PlannedCell, PlannedSheet } from "./workbook/plan";

function sideHeadings(rateLabel: string): readonly Heading[] {
  return [
    { label: "Tổng số thụ lý", width: 12 },
    { label: "Có điều kiện thi hành", width: 12 },
    { label: "Thi hành xong", width: 12 },
    { label: rateLabel, width: 12 },
    { label: "Chỉ tiêu được giao (%)", width: 11 },
    { label: "So với chỉ tiêu (+/-)", width: 11 },
    { label: "Tỷ lệ cùng kỳ năm trước (%)", width: 11 },
    { label: "Tăng (+), giảm (-) so với cùng kỳ", width: 11 },
  ];
}

const rateLabel = "Tỷ lệ thi hành xong / có điều kiện (%)";

const headings: readonly Heading[] = [
  { label: "STT", width: 6 },
  { label: "Tên đơn vị", width: 26 },
  { label: "Về việc", parts: sideHeadings(rateLabel) },
  { label: "Về tiền", parts: sideHeadings(rateLabel) },
];

function sideCells(side: SeedSide, countStyle: "count" | "amount"): readonly PlannedCell[] {
  return [
    figure(countStyle, side.accepted),
    figure("derivedCount", side.derivedEligible),
    figure(countStyle, side.finished),
    figure("rate", side.ratePercent),
    figure("rate", undefined),
    figure("rate", side.targetDifference),
    figure("derivedRate", side.derivedEarlierRate),
    figure("rate", side.rateChange),
  ];
}

function seedSheet({ sheetName, unit, period, source, notes, cases, money }: SeedDocument): PlannedSheet {
  const words: readonly PlannedCell[] = [
    { style: "ordinal", content: 1 },
    { style: "label", content: unit },
  ];
  return formSheet({
    text: {
      sheetName,
      agency: "THI HÀNH ÁN DÂN SỰ",
      title: "KẾT QUẢ THI HÀNH ÁN DÂN SỰ",
      period,
      unitLine: "Đơn vị tính: việc; tỷ đồng",
      notes: [
        `Nguồn: ${source}`,
        "Chữ đứng: số nêu trong nguồn. Chữ nghiêng: số suy ra từ các số đã nêu. Ô trống: nguồn không nêu.",
        ...notes.map((note) => `Ghi chú: ${note}`),
      ],
    },
    isSigned: false,
    headings,
    rows: [[...words, ...sideCells(cases, "count"), ...sideCells(money, "amount")]],
  });
}

/** One sheet for each of the public reports that this add-in started from: what each states, what follows, and blanks. */
export const seedSheets: readonly PlannedSheet[] = seedDocuments.map(seedSheet);
