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
  saved: ({ sheet, count: lines, keptCount }) => {
    const kept = keptCount === 0 ? "" : ` Giữ nguyên ${count(keptCount)} dòng vừa được người khác sửa hoặc có công thức: xem lại rồi nhập lại nếu cần.`;
    return `${lines === 0 ? "Không có dòng nào để ghi." : `Đã lưu ${count(lines)} dòng vào tờ “${sheet}”.`}${kept}`;
  },
  unsaved: "Có thay đổi chưa lưu.",
  textLines: {
    told: (lines) => `${lines.length === 1 ? "Dòng" : "Các dòng"} ${lines.map(count).join(", ")} của tờ chỉ tiêu ghi số hoặc ngày dưới dạng văn bản. Phần kiểm tra đọc được, công thức trong bảng thì không, nên hai nơi có thể ra hai chỉ tiêu khác nhau.`,
    rewrite: "Ghi lại thành số và ngày",
  },
  wrongLines: (lines) => `${count(lines)} dòng chưa dùng được.`,
  problem: (problem) => targetProblemSentence(targetProblems, problem),
  standing: {
    title: "So với chỉ tiêu",
    modeLabel: "Cách so trong kỳ",
    modes: { fullYear: "Với chỉ tiêu cả năm", proRata: "Với tiến độ: chỉ tiêu × số tháng/12", interim: "Với mục tiêu riêng của kỳ theo lượng án" },
    modeSaid: ({ mode, months }) => {
      if (mode.kind === "fullYear") return "Đang so với chỉ tiêu cả năm.";
      if (mode.kind === "proRata") return months === undefined ? "Đang so với tiến độ." : `Đang so với tiến độ ${count(months)} tháng: chỉ tiêu × ${count(months)}/12.`;
      return mode.tiers.length === 0 ? "Kỳ này chưa có mục tiêu riêng." : "Đang so với mục tiêu riêng của kỳ, không phải chỉ tiêu cả năm.";
    },
    tiers: {
      title: (period) => `Mục tiêu riêng: ${period}`,
      periodLabel: "Kỳ có mục tiêu riêng",
      labels: { cases: "Mục tiêu về việc theo lượng việc thụ lý", money: "Mục tiêu về tiền theo lượng việc thụ lý" },
      hint: "Ví dụ: 5.000: 75; 10.000: 74; còn lại: trên 70",
      wrong: "Chưa đọc được. Mỗi bậc ghi “đến bao nhiêu việc: bao nhiêu %”, cách nhau bằng dấu chấm phẩy.",
      rest: "còn lại",
      aboveSign: "trên",
      none: "Chưa có bậc nào.",
      tier: ({ side, caseload, percent, isAbove }) => `${side === "cases" ? "Việc" : "Tiền"}: ${caseload === undefined ? "các đơn vị còn lại" : `đơn vị thụ lý đến ${caseload} việc`}, ${isAbove ? "trên" : "từ"} ${percent}`,
      save: "Lưu mục tiêu riêng",
      saved: ({ period, count: tiers }) => (tiers === 0 ? `Đã bỏ mục tiêu riêng của ${period}.` : `Đã lưu ${count(tiers)} bậc mục tiêu riêng của ${period} trong sổ.`),
      noPeriod: "Chưa có bảng nào rõ kỳ để giao mục tiêu riêng.",
    },
    noTable: "Chưa nhận ra bảng số liệu nào trong sổ.",
    noPeriod: "Bảng chưa rõ kỳ nên chưa tìm được chỉ tiêu.",
    both: ({ reached, judged }) => `${count(reached)}/${count(judged)} đơn vị đạt cả hai chỉ tiêu`,
    total: ({ side, amount, perMonth, monthsLeft, impossibleCount }) => {
      const pace = perMonth === undefined ? "" : `, mỗi tháng ${perMonth} trong ${count(monthsLeft)} tháng còn lại`;
      const impossible = impossibleCount === 0 ? "" : `; ${count(impossibleCount)} đơn vị không còn đạt được`;
      return `${side === "cases" ? "Việc" : "Tiền"}: các đơn vị còn phải xong thêm tổng cộng ${amount}${pace}${impossible}`;
    },
    noGoal: "chưa có chỉ tiêu",
    noInterimGoal: "chưa có mục tiêu riêng cho lượng án này",
    goal: ({ percent, isAbove, since }) => `${isAbove ? "trên" : "từ"} ${percent}${since === undefined ? "" : `, áp dụng từ ${since}`}`,
    toDo: ({ amount, perMonth, monthsLeft, isPossible }) => {
      const pace = perMonth === undefined ? "" : `, mỗi tháng ${perMonth} trong ${count(monthsLeft)} tháng còn lại`;
      return isPossible ? `còn phải xong thêm ${amount}${pace}` : `không còn đạt được: cần thêm ${amount}, nhiều hơn số có điều kiện còn lại`;
    },
    cases: (cases) => `${cases} việc`,
    money: ({ amount, unit }) => (unit === undefined ? `${amount} (đơn vị tiền của bảng)` : `${amount} ${unit}`),
  },
};
