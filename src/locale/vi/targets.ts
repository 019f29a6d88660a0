import { targetProblemSentence, type TargetWords } from "../targetWords";
import { numbers } from "./numbers";
import { targetProblems } from "./targetProblems";

const { count } = numbers;

/** The words of the screen of targets. */
export const targets: TargetWords = {
  title: "Nhập chỉ tiêu",
  intro: "Chỉ tiêu được lưu trong tờ “Chỉ tiêu” của sổ này, mỗi dòng một đơn vị và một bên. Chưa giao thì để trống.",
  loading: "Đang đọc chỉ tiêu",
  yearLabel: "Năm thống kê",
  linesLabel: ({ year, count: lines }) => `Chỉ tiêu năm ${year}: ${count(lines)} dòng`,
  none: "Năm này chưa có chỉ tiêu nào.",
  line: (number) => `Dòng ${number}`,
  fields: { year: "Năm", unit: "Đơn vị", side: "Bên", rate: "Chỉ tiêu (%)", comparison: "Trên/từ", effectiveFrom: "Hiệu lực từ", decision: "Số quyết định", draft: "Dự thảo" },
  sides: { cases: "Việc", money: "Tiền" },
  chooseSide: "Chọn bên",
  above: "trên",
  atLeast: "từ",
  draftBadge: "DỰ THẢO",
  add: "Thêm dòng",
  remove: "Bỏ dòng này",
  copy: (year) => `Chép chỉ tiêu năm ${year} làm dự thảo`,
  paste: {
    title: "Dán từ quyết định hoặc lấy từ tệp",
    hint: "Mỗi dòng: đơn vị, chỉ tiêu việc, chỉ tiêu tiền (cách nhau bằng Tab hoặc dấu chấm phẩy).",
    label: "Khối số liệu để dán",
    take: "Lấy vào danh sách",
    file: "Chọn tệp",
    fileHint: "Sổ khác (.xlsx, .xls, .ods) hoặc tệp CSV; có thể thả vào đây.",
  },
  taken: (lines) => (lines === 0 ? "Không đọc được dòng nào trong khối này." : `Đã lấy ${count(lines)} dòng.`),
  save: "Lưu vào sổ",
  saved: ({ sheet, count: lines }) => `Đã lưu ${count(lines)} dòng vào tờ “${sheet}”.`,
  unsaved: "Có thay đổi chưa lưu.",
  wrongLines: (lines) => `${count(lines)} dòng chưa dùng được.`,
  problem: (problem) => targetProblemSentence(targetProblems, problem),
  standing: {
    title: "So với chỉ tiêu",
    modeLabel: "Cách so trong kỳ",
    modes: { fullYear: "Với chỉ tiêu cả năm", proRata: "Với tiến độ: chỉ tiêu × số tháng/12", interim: "Với mục tiêu riêng của kỳ theo lượng án" },
    tiersLabel: "Mục tiêu về việc theo lượng việc thụ lý",
    tiersHint: "Ví dụ: 5.000: 75; 10.000: 74; 15.000: 72; còn lại: 70",
    tiersWrong: "Chưa đọc được mục tiêu theo lượng án.",
    noTable: "Chưa nhận ra bảng số liệu nào trong sổ.",
    noPeriod: "Bảng chưa rõ kỳ nên chưa tìm được chỉ tiêu.",
    both: ({ reached, judged }) => `${count(reached)}/${count(judged)} đơn vị đạt cả hai chỉ tiêu`,
    total: ({ cases, money }) => `Các đơn vị còn phải xong thêm tổng cộng ${cases}${money === undefined ? "" : ` và ${money}`}`,
    noGoal: "chưa có chỉ tiêu",
    goal: ({ percent, isAbove, since }) => `${isAbove ? "trên" : "từ"} ${percent}${since === undefined ? "" : `, áp dụng từ ${since}`}`,
    toDo: ({ amount, perMonth, monthsLeft, isPossible }) => {
      const pace = perMonth === undefined ? "" : `, mỗi tháng ${perMonth} trong ${count(monthsLeft)} tháng còn lại`;
      return isPossible ? `còn phải xong thêm ${amount}${pace}` : `không còn đạt được: cần thêm ${amount}, nhiều hơn số có điều kiện còn lại`;
    },
    cases: (cases) => `${cases} việc`,
    money: ({ amount, unit }) => (unit === undefined ? `${amount} (đơn vị tiền của bảng)` : `${amount} ${unit}`),
  },
};
