import type { ReturnTrouble } from "../../app";
import type { Side } from "../../core";
import { quoted } from "../quoted";
import type { ReviewExportWords, ReviewFileWords, ReviewSortKey, ReviewTableWords, ReviewUnitWords, ReviewWords } from "../reviewWords";
import { numbers } from "./numbers";
import { periodName } from "./recognitionSentences";

const { count } = numbers;

const sides: Readonly<Record<Side, string>> = { cases: "Về việc", money: "Về tiền" };

const files: ReviewFileWords = {
  pick: "Chọn tệp",
  pickFolder: "Chọn thư mục",
  dropHint: "hoặc kéo thả tệp, thư mục vào đây (.xlsx, .xlsm, .xls, .ods)",
  reading: ({ done, total }) => `Đang đọc: ${count(done)}/${count(total)} tệp`,
  stop: "Dừng",
  readAgain: (failed) => `Đọc lại ${count(failed)} tệp chưa đọc được`,
  removeAll: "Bỏ tất cả",
  remove: (file) => `Bỏ tệp ${file}`,
  passedOver: (passed) => `${count(passed)} tệp không đọc`,
  passedOverReasons: {
    noWorkbook: "không phải tệp bảng tính",
    lockFile: "tệp tạm do Excel tạo khi đang mở sổ",
    ownResult: "bản đánh dấu do Soát Chỉ Tiêu tạo ra",
  },
};

const sorts: Readonly<Record<ReviewSortKey, string>> = {
  unit: "Đơn vị",
  file: "Tệp",
  state: "Trạng thái",
  error: "Lỗi",
  confirm: "Xác nhận",
  casesRate: "Tỷ lệ",
  casesDifference: "Chênh lệch",
  moneyRate: "Tỷ lệ",
  moneyDifference: "Chênh lệch",
};

const sortNames: Readonly<Record<ReviewSortKey, string>> = {
  ...sorts,
  error: "số lỗi",
  confirm: "số mục cần xác nhận",
  casesRate: "tỷ lệ về việc",
  casesDifference: "chênh lệch so với chỉ tiêu về việc",
  moneyRate: "tỷ lệ về tiền",
  moneyDifference: "chênh lệch so với chỉ tiêu về tiền",
};

const leftOut: Readonly<Record<Exclude<ReturnTrouble, "otherPeriod">, string>> = {
  unitUnknown: "Chưa rõ là của đơn vị nào: cần tên tỉnh ở đầu biểu hoặc trong tên tệp.",
  moneyUnitUnknown: "Chưa rõ đơn vị tiền nên không lấy số tiền.",
  noTable: "Không nhận ra bảng số liệu nào.",
};

const table: ReviewTableWords = {
  label: "Các đơn vị đã gửi",
  total: ({ files: all, checked, failed, shown, rows }) => {
    const some = shown === rows ? "" : ` Đang hiện ${count(shown)}/${count(rows)} dòng.`;
    return `${count(all)} tệp: ${count(checked)} đã kiểm tra, ${count(failed)} chưa đọc được.${some}`;
  },
  search: "Tìm đơn vị hoặc tệp",
  filterLabel: "Lọc",
  filters: {
    all: "Tất cả",
    error: "Có lỗi",
    confirm: "Cần xác nhận",
    clean: "Không có lỗi",
    belowTarget: "Dưới chỉ tiêu",
    attention: "Trùng, khác kỳ, chưa rõ",
    failed: "Chưa đọc được",
    pending: "Chưa đọc xong",
  },
  noneShown: "Không có tệp nào khớp.",
  showAll: "Hiện tất cả",
  sorts,
  sortBy: (key) => `Sắp theo ${sortNames[key].toLowerCase()}`,
  sorted: ({ key, isDescending }) => `Đã sắp theo ${sortNames[key].toLowerCase()}, ${isDescending ? "giảm dần" : "tăng dần"}.`,
  columns: { unit: "Đơn vị", findings: "Kết quả", sides, remove: "Bỏ" },
  states: { waiting: "Chờ đọc", reading: "Đang đọc…", checked: "Đã kiểm tra" },
  troubles: {
    noTable: "Không nhận ra bảng số liệu nào.",
    encryptedFile: "Tệp có mật khẩu. Đề nghị đơn vị gửi bản không đặt mật khẩu.",
    brokenFile: "Tệp bị hỏng hoặc không phải bảng tính.",
    oldFormatFile: "Không đọc được kiểu tệp cũ này. Mở bằng Excel và lưu thành .xlsx.",
    notSupported: "Không đọc được kiểu tệp này. Mở bằng Excel và lưu thành .xlsx.",
    emptyFile: "Tệp rỗng, không có nội dung gì. Đề nghị đơn vị gửi lại.",
    payloadTooLarge: "Tệp lớn quá 200 MB.",
    accessDenied: "Không mở được tệp: tệp đã đổi, đã chuyển chỗ hoặc không được phép đọc. Chọn lại tệp.",
    cancelled: "Đã dừng trước khi đọc xong.",
    unknown: "Có sự cố ngoài dự kiến khi đọc tệp.",
  },
  unitUnknown: "Chưa rõ đơn vị",
  units: (units) => `${count(units)} đơn vị`,
  taken: (others) => `Bản mới nhất của đơn vị; không lấy ${others.join(", ")}.`,
  superseded: (taken) => `Đã có bản mới hơn: ${taken}.`,
  leftOut: ({ reason, period }) => {
    if (reason !== "otherPeriod") return leftOut[reason];
    return period === undefined ? "Chưa rõ kỳ báo cáo nên không tổng hợp." : `Kỳ ${periodName(period)}, khác với phần lớn các đơn vị nên không tổng hợp.`;
  },
};

const unit: ReviewUnitWords = {
  back: "Danh sách đơn vị",
  rate: ({ side, percent, against }) => `${sides[side]}: ${percent}${against === undefined ? "" : `, ${against}`}`,
  noFindings: "Không có mục nào cần sửa hay xác nhận.",
  untold: (untold) => `Chỉ hiện những mục quan trọng nhất, còn ${count(untold)} mục nữa.`,
  proposal: "Đề xuất",
};

const exports: ReviewExportWords = {
  returnList: "Danh sách đề nghị chỉnh sửa",
  allReturnLists: "Danh sách đề nghị chỉnh sửa của mọi đơn vị",
  summary: "Bảng tổng hợp các đơn vị",
  asXlsx: "Tải .xlsx",
  asText: "Tải .txt",
  textToCopy: "Nội dung danh sách để chép vào công văn, thư",
  copyText: "Chép",
  copied: "Đã chép danh sách.",
  made: (file) => `Đã tạo tệp ${quoted(file)}.`,
  failed: "Chưa tạo được tệp.",
  period: (period) => `Kỳ: ${period}`,
  units: (units) => `${count(units)} đơn vị được tổng hợp`,
  missing: (units) => `Thiếu ${count(units)} đơn vị`,
};

/** The place where submissions are reviewed. */
export const review: ReviewWords = {
  title: "Thẩm tra báo cáo các đơn vị gửi",
  intro: "Chọn các tệp đơn vị đã gửi để kiểm tra cùng lúc, lập danh sách đề nghị chỉnh sửa và bảng tổng hợp. Tệp chỉ được đọc trên máy này, không bị sửa.",
  files,
  table,
  unit,
  exports,
};
