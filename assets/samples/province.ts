import { cellAddress } from "../../src/core";
import { figure } from "./figures";
import { firstFigureRowNumber, formSheet } from "./form";
import { columnsUnder, type Heading } from "./headings";
import { mistakes } from "./mistakes";
import { offices, provinceTotal, type OfficeColumn, type OfficeFigures } from "./officeFigures";
import type { PlannedCell, PlannedSheet } from "./workbook/plan";

type Side = "cases" | "money";

function headings(side: Side): readonly Heading[] {
  const width = side === "cases" ? 10 : 15;
  const column = (key: OfficeColumn, label: string): Heading => ({ key, label, width });
  const reduced = side === "money" ? [column("reduced", "Giảm thi hành án")] : [];
  const numerator = side === "money" ? "xong + đình chỉ + giảm" : "xong + đình chỉ";
  return [
    { label: "STT", width: 5 },
    { label: "Tên đơn vị", width: 28 },
    { label: "Tổng số thụ lý", parts: [column("accepted", "Tổng số"), column("carriedIn", "Năm trước chuyển sang"), column("newlyAccepted", "Mới thụ lý")] },
    column("entrusted", "Ủy thác thi hành án"),
    column("withdrawn", "Thu hồi, hủy quyết định THA"),
    column("toEnforce", "Tổng số phải thi hành"),
    {
      label: "Có điều kiện thi hành",
      parts: [
        column("eligible", "Tổng số"),
        column("enforced", "Thi hành xong"),
        column("terminated", "Đình chỉ thi hành án"),
        ...reduced,
        column("inProgress", "Đang thi hành"),
      ],
    },
    column("notEligible", "Chưa có điều kiện thi hành"),
    column("otherNotEligible", "Hoãn, tạm đình chỉ, khác"),
    column("carriedOut", "Số chuyển kỳ sau"),
    { key: "rate", label: `Tỷ lệ % (${numerator}) / có điều kiện`, width: 11 },
    { key: "target", label: "Chỉ tiêu được giao (%)", width: 9 },
    { key: "difference", label: "So với chỉ tiêu (+/-)", width: 9 },
  ];
}

const rateColumns: readonly string[] = ["rate", "target", "difference"];

/** A row as it would stand without mistakes. `row` is the name of the office, or "total". */
interface Row {
  readonly side: Side;
  readonly row: string;
  readonly rowIndex: number;
  readonly figures: OfficeFigures;
}

function mistakeIn({ side, row }: Row, column: string) {
  return mistakes.find((mistake) => mistake.side === side && row.endsWith(mistake.row) && mistake.column === column);
}

/** The formula of an office that wrote one; over no eligible case it divides by zero. */
function formulaCell(column: string, { side, rowIndex }: Row): PlannedCell {
  const keys = columnsUnder(headings(side)).map(({ key }) => key);
  const at = (key: OfficeColumn) => cellAddress(rowIndex, keys.indexOf(key));
  const reduced = side === "money" ? `+${at("reduced")}` : "";
  const formula =
    column === "rate" ? `ROUND((${at("enforced")}+${at("terminated")}${reduced})/${at("eligible")}*100,2)` : `${at("rate")}-${at("target")}`;
  return { style: "rate", formula, content: { error: "#DIV/0!" } };
}

function figureCell(column: OfficeColumn, row: Row): PlannedCell {
  const kind = rateColumns.includes(column) ? "Rate" : "Count";
  const style = row.row === "total" ? (`total${kind}` as const) : kind === "Rate" ? "rate" : "count";
  const mistake = mistakeIn(row, column);
  if (mistake) return mistake.wrong === undefined ? { style } : { style: typeof mistake.wrong === "string" ? "text" : style, content: mistake.wrong };
  const value = row.figures[column];
  return value === undefined ? formulaCell(column, row) : figure(style, value);
}

function rowCells(row: Row, words: readonly PlannedCell[]): readonly PlannedCell[] {
  const columns = columnsUnder(headings(row.side)).slice(words.length);
  return [...words, ...columns.map(({ key }) => figureCell(key as OfficeColumn, row))];
}

function provinceSheet(side: Side, text: { readonly sheetName: string; readonly title: string; readonly lastDay: string; readonly unitLine: string }): PlannedSheet {
  const totalRowIndex = firstFigureRowNumber(headings(side)) - 1;
  const officeRows = offices.map((office, index) => {
    const words: readonly PlannedCell[] = [{ style: "ordinal", content: index + 1 }, { style: "label", content: office.name }];
    return rowCells({ side, row: office.name, rowIndex: totalRowIndex + 1 + index, figures: office[side] }, words);
  });
  const totalWords: readonly PlannedCell[] = [{ style: "totalLabel" }, { style: "totalLabel", content: "Tổng cộng" }];
  return formSheet({
    text: {
      ...text,
      agency: "CỤC THADS TỈNH (GIẢ ĐỊNH)",
      period: `12 tháng năm 2022 (từ ngày 01/10/2021 đến ngày ${text.lastDay}/2022)`,
      notes: ["Ghi chú: tỉnh, đơn vị và số liệu đều là giả định; bảng có sẵn một số lỗi thường gặp để thử chức năng kiểm tra."],
    },
    isSigned: true,
    headings: headings(side),
    rows: [rowCells({ side, row: "total", rowIndex: totalRowIndex, figures: provinceTotal(side) }, totalWords), ...officeRows],
  });
}

/** The tables of an invented province by office, cases and money, with one slip of each kind. */
export const provinceSheets: readonly PlannedSheet[] = [
  provinceSheet("cases", {
    sheetName: "Về việc",
    title: "KẾT QUẢ THI HÀNH ÁN DÂN SỰ TÍNH BẰNG VIỆC CHIA THEO CƠ QUAN THI HÀNH ÁN",
    lastDay: "30/9",
    unitLine: "Đơn vị tính: việc",
  }),
  provinceSheet("money", {
    sheetName: "Về tiền",
    title: "KẾT QUẢ THI HÀNH ÁN DÂN SỰ TÍNH BẰNG TIỀN CHIA THEO CƠ QUAN THI HÀNH ÁN",
    lastDay: "31/9",
    unitLine: "Đơn vị tính: 1.000 đồng",
  }),
];
