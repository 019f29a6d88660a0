import type { PaneWords } from "../paneWords";
import { findingFilter } from "./findingFilter";
import { mapping } from "./mapping";
import { paneResults } from "./paneResults";
import { targets } from "./targets";

/** The labels of the pane. */
export const pane: PaneWords = {
  ...paneResults,
  filter: findingFilter,
  mapping,
  targets,
  productName: "Soát Chỉ Tiêu",
  settings: "Cài đặt",
  guide: "Hướng dẫn sử dụng",
  languageLabel: "Ngôn ngữ",
  languageNames: { vi: "Tiếng Việt", en: "English" },
  placesLabel: "Mục",
  places: { entry: "Nhập", check: "Kiểm tra", comparison: "So sánh", summary: "Tổng hợp", review: "Thẩm tra" },
  actionsLabel: "Thao tác",
  actions: {
    check: { name: "Kiểm tra", hint: "Đọc cả sổ và tìm chỗ sai. Không sửa gì.", running: "Đang kiểm tra" },
    fill: { name: "Điền", hint: "Ghi công thức tỷ lệ và chênh lệch vào ô trống. Số đã nhập giữ nguyên.", running: "Đang điền" },
    highlight: { name: "Tô sáng", hint: "Đánh dấu ô sai, ô cần xác nhận ngay trên bảng.", running: "Đang tô sáng" },
    list: { name: "Lập danh sách", hint: "Ghi các mục cần xem ra một tờ riêng, cho người không mở khung này.", running: "Đang lập danh sách" },
    clear: { name: "Xóa đánh dấu", hint: "Bỏ mọi đánh dấu và ô đã điền, trả bảng về như cũ.", running: "Đang xóa đánh dấu" },
  },
  stop: "Dừng",
  stopping: "Đang dừng",
  welcome: {
    title: "Soát số liệu thi hành án dân sự",
    text: "Sổ đã có biểu thống kê: bấm Kiểm tra. Chưa có biểu: tạo biểu trống để nhập.",
  },
  makeTemplate: "Tạo biểu trống",
  privacy: "Số liệu không rời khỏi máy này.",
  dismiss: "Đóng thông báo",
  crashed: {
    title: "Khung soát vừa gặp sự cố",
    text: "Số liệu đã nhập vẫn nguyên trong bảng tính. Mở lại khung để làm tiếp.",
  },
  restart: "Mở lại khung soát",
  outsideExcel: {
    title: "Trang này chạy trong Excel",
    text: "Mở Excel, vào Trang đầu › Soát Chỉ Tiêu để bắt đầu. Khi mở riêng trong trình duyệt, trang không thấy bảng tính nào.",
  },
};
