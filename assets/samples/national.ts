import { areaAddress } from "../../src/core";
import { figure, sumOf } from "./figures";
import { firstFigureRowNumber, formSheet } from "./form";
import { columnsUnder, type Heading } from "./headings";
import { nationalCases, nationalMoney, nationalTargetPercent, provinceFigures, type SideFigures } from "./nationalFigures";
import { provinces } from "./provinces";
import type { PlannedCell, PlannedSheet } from "./workbook/plan";

type SideKey = keyof SideFigures;

function sideParts(width: number): readonly Heading[] {
  const column = (key: SideKey, label: string): Heading => ({ key, label, width });
  return [
    { label: "Tổng số thụ lý", parts: [column("accepted", "Tổng số"), column("carriedIn", "Năm trước chuyển sang"), column("newlyAccepted", "Mới thụ lý")] },
    column("entrusted", "Ủy thác thi hành án"),
    column("withdrawn", "Thu hồi, hủy quyết định THA"),
    column("toEnforce", "Tổng số phải thi hành"),
    { label: "Có điều kiện thi hành", parts: [column("eligible", "Tổng số"), column("finished", "Thi hành xong (cả đình chỉ)")] },
    column("notEligible", "Chưa có điều kiện thi hành"),
    column("otherNotEligible", "Hoãn, tạm đình chỉ, khác"),
    column("carriedOut", "Số chuyển kỳ sau"),
    { key: "rate", label: "Tỷ lệ xong / có điều kiện (%)", width: 10 },
    { key: "targetPercent", label: "Chỉ tiêu được giao (%)", width: 10 },
    { key: "difference", label: "So với chỉ tiêu (+/-)", width: 10 },
  ];
}

const headings: readonly Heading[] = [
  { label: "STT", width: 5 },
  { label: "Tên đơn vị", width: 22 },
  { label: "Về việc", parts: sideParts(11) },
  { label: "Về tiền", parts: sideParts(16) },
];

const sideColumns = columnsUnder(sideParts(0));
const firstSideColumnIndex = 2;

/** Rates and differences stay empty: filling them is what the add-in is for. */
function sideCells(figures: SideFigures): readonly PlannedCell[] {
  const values = new Map<string, number>(Object.entries(figures));
  return sideColumns.map(({ key = "" }) => {
    const isRate = key === "rate" || key === "targetPercent" || key === "difference";
    return figure(isRate ? "rate" : "count", values.get(key));
  });
}

function totalCells(all: readonly SideFigures[], targetPercent: number, firstColumnIndex: number): readonly PlannedCell[] {
  const firstRowIndex = firstFigureRowNumber(headings);
  return sideColumns.map(({ key = "" }, index) => {
    if (key === "targetPercent") return figure("totalRate", targetPercent);
    if (key === "rate" || key === "difference") return figure("totalRate", undefined);
    const columnIndex = firstColumnIndex + index;
    const area = { firstRowIndex, firstColumnIndex: columnIndex, lastRowIndex: firstRowIndex + all.length - 1, lastColumnIndex: columnIndex };
    return sumOf(areaAddress(area), all.map((figures) => figures[key as SideKey]));
  });
}

const cases = provinceFigures(nationalCases, 1, nationalTargetPercent.cases);
const money = provinceFigures(nationalMoney, 11, nationalTargetPercent.money);

const totalRow: readonly PlannedCell[] = [
  { style: "totalLabel" },
  { style: "totalLabel", content: "Toàn quốc" },
  ...totalCells(cases, nationalTargetPercent.cases, firstSideColumnIndex),
  ...totalCells(money, nationalTargetPercent.money, firstSideColumnIndex + sideColumns.length),
];

const provinceRows = provinces.map(({ name }, index): readonly PlannedCell[] => {
  const [ofCases, ofMoney] = [cases[index], money[index]];
  if (!ofCases || !ofMoney) throw new RangeError(`no figures for ${name}`);
  return [{ style: "ordinal", content: index + 1 }, { style: "label", content: name }, ...sideCells(ofCases), ...sideCells(ofMoney)];
});

/** The nation's table of the year 2023: published totals, supposed provinces. */
export const nationalSheet: PlannedSheet = formSheet({
  text: {
    sheetName: "Toàn quốc 2023",
    agency: "TỔNG CỤC THI HÀNH ÁN DÂN SỰ",
    title: "TỔNG HỢP KẾT QUẢ THI HÀNH ÁN DÂN SỰ",
    period: "12 tháng năm 2023 (từ ngày 01/10/2022 đến ngày 30/9/2023)",
    unitLine: "Đơn vị tính: việc; 1.000 đồng",
    notes: [
      "Nguồn: số toàn quốc về thụ lý, ủy thác, thu hồi, phải thi hành theo báo cáo năm 2023 của Tổng cục THADS; 574.819 việc xong (83,25 %) và 89.412 tỷ đồng xong (46,78 %) theo số liệu công bố ngày 01/12/2023.",
      "Ghi chú: số của từng tỉnh và các số toàn quốc còn lại là số giả định để minh họa, không phải số liệu chính thức.",
    ],
  },
  isSigned: true,
  headings,
  rows: [totalRow, ...provinceRows],
});
