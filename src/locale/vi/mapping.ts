import type { MappingWords } from "../mappingWords";
import { numbers } from "./numbers";

const { count } = numbers;

/** The words of the screen on which a person says how tables are to be read. */
export const mapping: MappingWords = {
  askForHelp: (doubtCount) => `Cần bạn chỉ giúp: ${count(doubtCount)} chỗ`,
  open: "Chỉ giúp",
  correct: "Sửa cách hiểu bảng",
  title: "Cách hiểu các bảng",
  intro: "Chọn đúng nội dung từng cột. Câu trả lời được nhớ trong sổ này, kỳ sau không phải chọn lại.",
  tableLabel: ({ sheet, address }) => `${sheet}, từ ô ${address}`,
  doubtsInTable: (doubtCount) => `${count(doubtCount)} chỗ chưa rõ`,
  notATable: "Không phải bảng số liệu",
  periodLabel: "Kỳ báo cáo",
  monthsLabel: "Số tháng",
  months: (monthCount) => `${count(monthCount)} tháng`,
  yearLabel: "Năm",
  moneyUnitLabel: "Đơn vị tiền",
  unknown: "chưa rõ",
  columnsLabel: "Các cột",
  showCell: (cell) => `Xem ô ${cell}`,
  noLabel: "(không có tiêu đề)",
  chooseFigure: "Chọn hoặc gõ để tìm",
  likely: "Có thể là",
  ignore: "Bỏ qua, không soát",
  noMatch: "Không có mục nào khớp",
  scaleLabel: "Cách ghi tỷ lệ",
  scales: { percent: "phần trăm, như 86,44", fraction: "số thập phân, như 0,8644" },
  unitsLabel: "Tên đơn vị chưa rõ",
  isUnit: (name) => `Đúng là ${name}`,
  isNoUnit: "Không phải",
  encodingLabel: (sheet) => `Mã chữ của tờ ${sheet}`,
  encodings: { TCVN3: "TCVN3 (phông .Vn…)", VNI: "VNI (phông VNI-…)", unicode: "Unicode, giữ nguyên" },
  alike: (tableCount) => `Dùng chung cho ${count(tableCount)} bảng khác có cùng cột`,
  unused: (answerCount) => `${count(answerCount)} câu trả lời cũ không còn khớp với bảng nào.`,
  forgetUnused: "Bỏ câu trả lời cũ",
  forgetAll: "Quên mọi câu trả lời",
  save: "Lưu và kiểm tra lại",
  back: "Quay lại",
  discard: "Bỏ thay đổi",
  loading: "Đang mở…",
};
