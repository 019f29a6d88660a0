import { quoted } from "../quoted";
import type { TemplateWords } from "../templateWords";
import { numbers } from "./numbers";
import { periodName } from "./recognitionSentences";

const { count } = numbers;

/** The words of new workbooks. */
export const template: TemplateWords = {
  title: "Tạo mẫu",
  intro: "Lập biểu trống về việc và về tiền cho một kỳ, kèm tờ “Chỉ tiêu”. Chỉ phải nhập các ô nền vàng; tổng, các cột tính được và tỷ lệ đã có công thức.",
  formNote: "Số thứ tự cột lập theo hướng dẫn tính của chế độ báo cáo; trước khi gửi cần đối chiếu với biểu in kèm thông tư.",
  yearLabel: "Năm thống kê",
  monthsLabel: "Kỳ báo cáo",
  months: (months) => (months === 12 ? "12 tháng (cả năm)" : `${months} tháng`),
  editionLabel: "Theo thông tư",
  editionOfPeriod: (edition) => `Theo kỳ (${edition})`,
  senderLabel: "Cấp báo cáo",
  senders: { nation: "Toàn quốc", province: "Tỉnh, thành phố" },
  provinceLabel: "Tỉnh, thành phố",
  chooseProvince: "Chọn tỉnh, thành phố",
  unitsLabel: "Các đơn vị, chấp hành viên",
  unitsHint: "Mỗi dòng một đơn vị; chấp hành viên ghi ngay dưới đơn vị, đầu dòng có dấu “-”. Có thể dán từ Excel.",
  counted: ({ units, officers }) => `${count(units)} đơn vị${officers === 0 ? "" : `, ${count(officers)} chấp hành viên`}`,
  lock: "Khóa các ô không phải nhập",
  lockHint: "Không đặt mật khẩu. Trang tính đã khóa thì công cụ không tô sáng và không sửa ô; khi cần, bỏ khóa ở thẻ Xem lại.",
  add: "Thêm vào sổ này",
  download: "Tải tệp .xlsx mới",
  running: "Đang lập biểu",
  added: (sheets) => `Đã thêm ${sheets.map(quoted).join(", ")}.`,
  made: (file) => `Đã tải ${file}.`,
  problems: {
    yearWrong: "Ghi năm thống kê bằng bốn chữ số, ví dụ 2026.",
    monthsWrong: "Kỳ báo cáo từ 1 đến 12 tháng.",
    provinceUnknown: "Chọn tỉnh, thành phố có trong kỳ này.",
    unitsMissing: "Ghi ít nhất một đơn vị.",
  },
  fileName: ({ sender, period }) => `Biểu mẫu ${sender.kind === "nation" ? "toàn quốc" : sender.province} ${periodName(period)}`,
};
