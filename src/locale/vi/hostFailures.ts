import { quoted } from "../quoted";
import type { HostFailureSentences, LeftAloneSentences } from "../words";

const named = (sheet: string | undefined) => (sheet === undefined ? "Có tờ" : `Tờ ${quoted(sheet)}`);

/** What is said when the host refuses: what happened, and what to do about it. */
export const hostFailures: HostFailureSentences = {
  protectedSheet: (sheet) => `${named(sheet)} đang được bảo vệ nên chưa ghi được gì. Bỏ bảo vệ trang tính (Xem lại › Bỏ bảo vệ trang tính) rồi làm lại.`,
  hiddenSheet: (sheet) => `${named(sheet)} đang ẩn. Bỏ ẩn tờ này rồi làm lại.`,
  cellInEditMode: () => "Excel đang chờ nhập xong một ô. Nhấn Enter hoặc Esc trong bảng tính rồi làm lại.",
  payloadTooLarge: () => "Sổ quá lớn cho một lần đọc ghi của Excel trên web. Mở sổ bằng Excel trên máy rồi làm lại.",
  sheetGone: (sheet) => `${sheet === undefined ? "Tờ đang xét" : `Tờ ${quoted(sheet)}`} đã bị xóa hoặc đổi tên. Kiểm tra lại để lấy danh sách mới.`,
  protectedWorkbook: () => "Cấu trúc sổ đang được bảo vệ nên không thêm hoặc bớt được trang tính. Bỏ bảo vệ (Xem lại › Bảo vệ sổ làm việc) rồi làm lại.",
  sheetNameTaken: (sheet) => `Sổ đã có ${sheet === undefined ? "một tờ trùng tên" : `tờ ${quoted(sheet)}`}, không ghi đè lên tờ ấy. Đổi tên tờ ấy rồi làm lại.`,
  laterRecord: () => "Sổ có phần ghi nhớ của bản Soát Chỉ Tiêu mới hơn nên bản này không ghi đè. Cập nhật Soát Chỉ Tiêu rồi làm lại.",
  cancelled: () => "Đã dừng theo yêu cầu. Chưa có gì được ghi thêm.",
  changedMeanwhile: (sheet) => `${sheet === undefined ? "Sổ" : `Tờ ${quoted(sheet)}`} vừa có thay đổi nên chưa ghi gì, để không ghi đè lên thay đổi ấy. Làm lại để tính trên số liệu mới.`,
  halfWritten: () => "Excel dừng giữa lúc ghi, có thể mới ghi được một phần. Số liệu báo cáo còn nguyên. Làm lại; muốn bỏ phần ghi dở, kể cả tờ lập dở, thì bấm “Xóa đánh dấu”.",
  writtenNotRead: () => "Việc vừa chọn đã ghi xong, nhưng Excel chưa cho đọc lại sổ. Bấm “Kiểm tra” để xem kết quả mới.",
  hostBusy: () => "Excel đang bận hoặc đang mở một hộp thoại. Đóng hộp thoại, chờ giây lát rồi làm lại.",
  sessionLost: () => "Excel không còn nhận ra sổ mà khung này đang mở. Đóng khung rồi mở lại.",
  accessDenied: () => "Excel không cho làm việc vừa chọn: sổ chỉ đọc hoặc bị hạn chế quyền. Bật chỉnh sửa hoặc lưu thành bản khác rồi làm lại.",
  notSupported: () => "Bản Excel này không làm được việc vừa chọn. Cần Excel 2021, Microsoft 365 hoặc Excel trên web.",
  encryptedFile: () => "Tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi mở ở đây.",
  brokenFile: () => "Tệp bị hỏng hoặc không phải tệp .xlsx nên không đọc được.",
  oldFormatFile: () => "Đây là tệp .xls kiểu cũ. Mở bằng Excel và lưu thành .xlsx rồi mở ở đây.",
  unknown: () => "Excel từ chối thao tác mà không nói rõ lý do. Hãy làm lại; nếu vẫn vậy, lưu sổ, đóng Excel rồi mở lại.",
};

/** Why a sheet, or a part of it, was left as it was. */
export const leftAlone: LeftAloneSentences = {
  protectedSheet: "tờ đang được bảo vệ",
  noEligibleColumn: "không có cột có điều kiện nên chưa tính được tỷ lệ",
  noFinishedColumn: "không có cột xong nên chưa tính được tỷ lệ",
  textTargets: "có chỉ tiêu hoặc ngày lưu dạng văn bản, công thức không đọc được; vào Nhập chỉ tiêu để ghi lại",
  noRoomBeside: "không có cột trống bên cạnh bảng",
  nothingToFill: "không có ô trống nào cần điền",
};
