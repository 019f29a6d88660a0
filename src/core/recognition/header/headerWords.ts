import { phrase, type Phrase } from "../../text/phrase";

const phrases = (...all: readonly string[]): readonly Phrase[] => all.map(phrase);

export const ordinalLabels = phrases("STT", "TT", "Số TT", "Số thứ tự", "Thứ tự", "Mã số", "Mã", "Số hiệu", "Mã dòng", "Mã đơn vị", "A");

export const rowLabels = phrases(
  ...["Đơn vị", "Tên đơn vị", "Các đơn vị", "Đơn vị thi hành án", "Đơn vị THADS", "Cơ quan", "Tên cơ quan", "Cơ quan THADS", "Cơ quan thi hành án"],
  ...["Cơ quan thi hành án dân sự", "Tỉnh", "Tỉnh, thành phố", "Tỉnh/TP", "Tỉnh, TP", "Tên tỉnh", "Địa phương", "Tên địa phương", "Chấp hành viên", "CHV"],
  ...["Họ tên chấp hành viên", "Họ và tên", "Tên chấp hành viên", "Họ tên", "Nội dung", "Tiêu chí", "Loại việc", "Loại án", "Loại bản án", "Các chỉ tiêu"],
  ...["Loại bản án, quyết định", "Phân loại án", "Tên chỉ tiêu", "Chỉ tiêu thống kê", "Cục THADS", "Chi cục", "Chi cục THADS", "Đơn vị/CHV", "Đơn vị, chấp hành viên"],
  ...["Đơn vị, CHV", "Tên đơn vị, chấp hành viên", "Cơ quan, chấp hành viên", "THADS tỉnh, thành phố", "Danh mục", "Diễn giải", "Khoản mục", "Cơ quan/chấp hành viên"],
  ...["Cục THADS tỉnh, thành phố", "Tên đơn vị/chấp hành viên", "Phòng THADS khu vực", "Cơ quan thi hành án dân sự, chấp hành viên", "Tên tỉnh, thành phố", "B"],
);

/** Names of a column that tells the unit of each row. */
export const unitLabels = phrases("đơn vị tính", "ĐVT", "đv tính", "đơn vị đo");

export const noteWords = phrases("xếp thứ", "ghi chú", "lý do", "nguyên nhân", "giải trình", "xếp hạng", "xếp loại", "thứ hạng", "hạng", "đánh giá", "nhận xét", "kết luận");

/** Words of titles and headings, which are no header labels however many header words they hold. */
export const titleWords = phrases(
  ...["đơn vị tính", "đvt", "đv tính", "biểu số", "biểu mẫu", "mẫu số", "ban hành", "đơn vị báo cáo", "đơn vị gửi báo cáo", "đơn vị nhận báo cáo", "phụ lục"],
  ...["báo cáo", "cộng hòa", "độc lập", "bảng tổng hợp", "bảng thống kê", "kết quả thi hành án dân sự", "kỳ báo cáo", "nơi nhận", "người lập biểu"],
  ...["tổng hợp kết quả", "thống kê kết quả", "kết quả công tác"],
);

export const samePeriodWords = phrases("cùng kỳ", "năm trước cùng kỳ", "năm ngoái");
/** What was counted in the last month of a period alone. */
export const monthWords = phrases("trong tháng", "riêng tháng");
/** Words for the table's own period, which is always counted from 01/10. */
export const ownPeriodWords = phrases("lũy kế", "cộng dồn", "năm nay", "kỳ này", "từ đầu năm", "từ đầu kỳ");
export const previousPeriodWords = phrases("kỳ trước", "tháng trước", "kỳ liền trước");

/** A figure that is compared with an earlier one is a difference; it was not counted in the earlier period. */
export const comparedWithWords = phrases(
  ...["so với cùng kỳ", "so cùng kỳ", "với cùng kỳ", "so với kỳ trước", "so với tháng trước", "so với năm trước", "kỳ trước chuyển", "kỳ trước chuyển sang"],
  ...["kỳ trước mang sang", "tồn kỳ trước"],
);
