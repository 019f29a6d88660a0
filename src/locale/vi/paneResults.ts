import type { PaneResultWords } from "../paneWords";
import { numbers } from "./numbers";

const { count } = numbers;
const twoDigits = (value: number) => String(value).padStart(2, "0");

/** The labels of what a check found. */
export const paneResults: PaneResultWords = {
  leftAlone: (partCount) => `${count(partCount)} chỗ để nguyên`,
  resultsLabel: "Kết quả kiểm tra",
  checkedAt: ({ hour, minute }) => `Lúc ${twoDigits(hour)}:${twoDigits(minute)}`,
  recheck: "Kiểm tra lại",
  clean: (notRunCount) => ({
    title: "Không thấy sai lệch",
    text:
      notRunCount === 0
        ? "Mọi phép soát đã chạy và đều khớp."
        : `Mọi số liệu soát được đều khớp. ${count(notRunCount)} phép chưa chạy vì bảng không có cột cần thiết.`,
  }),
  noErrorSoFar: (undecidedCount) => ({
    title: "Chưa thấy sai lệch",
    text: `Phần soát được đều khớp, nhưng ${count(undecidedCount)} chỗ chưa kết luận được vì ô trống hoặc không phải số.`,
  }),
  nothingRecognised: {
    empty: { title: "Sổ chưa có số liệu", text: "Mở sổ có biểu thống kê của tỉnh rồi bấm Kiểm tra, hoặc tạo biểu trống để nhập." },
    noKnownHeader: {
      title: "Không nhận ra bảng số liệu nào",
      text: "Cần một bảng có tiêu đề cột như thụ lý, phải thi hành, có điều kiện, xong và mỗi đơn vị một dòng. Sửa tiêu đề cột rồi kiểm tra lại, hoặc chép số liệu vào biểu trống.",
    },
    noFigures: { title: "Bảng chưa có số liệu", text: "Nhập số liệu vào bảng rồi bấm Kiểm tra. Bật “Kiểm tra khi nhập” để thấy chỗ sai ngay khi gõ." },
  },
  severityFilterHint: {
    error: "Chỉ xem lỗi phải sửa",
    confirm: "Chỉ xem chỗ cần xác nhận",
    info: "Chỉ xem lưu ý",
  },
  addRules: { name: "Tạo tờ “Quy tắc”", hint: "Thêm vào sổ một tờ để tắt phép soát, đổi mức, đặt sai số cho phép và ghi phép soát của riêng mình." },
  recognised: ({ tables, records }) => `${count(tables)} bảng, ${count(records)} dòng số liệu`,
  tableRecords: (recordCount) => `${count(recordCount)} dòng`,
  severalPeriods: (periodCount) => `${count(periodCount)} kỳ khác nhau`,
  severalMoneyUnits: (unitCount) => `${count(unitCount)} đơn vị tiền khác nhau`,
  periodUnknown: "chưa rõ kỳ",
  moneyUnitUnknown: "chưa rõ đơn vị tiền",
  sheetsWithoutTable: (sheetCount) => `${count(sheetCount)} tờ không có bảng`,
  doubts: (doubtCount) => `${count(doubtCount)} chỗ chưa hiểu chắc`,
  rulesTitle: "Phép soát",
  rulesFared: ({ passed, failed, undecided, notRun }) =>
    `${count(passed)} khớp, ${count(failed)} sai, ${count(undecided)} chưa kết luận, ${count(notRun)} chưa chạy`,
  findingsLabel: "Danh sách cần xem",
  allSheets: "Tất cả các tờ",
  position: ({ number, count: total }) => `${count(number)} / ${count(total)}`,
  shown: ({ shown, count: total }) => (shown === total ? `${count(total)} mục` : `${count(shown)} / ${count(total)} mục`),
  previous: "Mục trước (Shift+F8)",
  next: "Mục sau (F8)",
  noneShown: "Không có mục nào khớp với bộ lọc.",
  showAll: "Hiện tất cả",
  wholeTable: "Cả bảng",
  otherCells: (cellCount) => `và ${count(cellCount)} ô liên quan`,
  sameCause: "Cùng nguyên nhân",
  legalReference: "Căn cứ",
  why: "Vì sao?",
};
