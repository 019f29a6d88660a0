import type { TargetProblemSentences } from "../targetWords";
import { numbers } from "./numbers";

const { count, percent } = numbers;

/** What is wrong with a line of targets, and what to type instead. */
export const targetProblems: TargetProblemSentences = {
  yearWrong: ({ text }) => (text === "" ? "Chưa ghi năm." : `“${text}” không phải năm thống kê.`),
  unitMissing: () => "Chưa ghi đơn vị.",
  unitNotStanding: ({ unit, year, successors }) =>
    `Năm ${year} không có đơn vị ${unit}.${successors.length > 0 ? ` Đã nhập vào ${successors.join(", ")}.` : ""}`,
  unitLike: ({ text, candidates }) => `Không có đơn vị “${text}”. Có phải ${candidates.join(" hay ")}?`,
  sideUnknown: ({ text }) => (text === "" ? "Chưa ghi bên: việc hay tiền." : `“${text}” không rõ là việc hay tiền.`),
  rateMissing: () => "Chưa có chỉ tiêu.",
  rateNotNumber: ({ text }) => `“${text}” không phải tỷ lệ phần trăm.`,
  rateLikeFraction: ({ value }) => `Chỉ tiêu ghi bằng phần trăm: ${count(value * 100)} chứ không phải ${count(value)}.`,
  rateOutOfRange: ({ value }) => `${count(value)} nằm ngoài khoảng 1–100 %.`,
  comparisonUnknown: ({ text }) => `“${text}” không rõ là “trên” hay “từ”.`,
  dateWrong: ({ text }) => `“${text}” không phải một ngày có thật (ngày/tháng/năm).`,
  dateOutsideYear: ({ year }) => `Ngày này nằm ngoài năm ${year} (01/10/${year - 1} đến 30/09/${year}).`,
  stateUnknown: ({ text }) => `Trạng thái chỉ để trống hoặc ghi “Dự thảo”, không phải “${text}”.`,
  duplicate: ({ otherLine }) => `Trùng với dòng ${otherLine + 1}. Dòng dưới được dùng.`,
  keptAsText: ({ text }) => `“${text}” đang lưu dạng văn bản: phần kiểm tra đọc được, công thức trong bảng không đọc được.`,
  belowNation: ({ percent: own, nationPercent }) => `${percent(own)} thấp hơn chỉ tiêu toàn quốc ${percent(nationPercent)}. Hãy xem lại quyết định.`,
};
