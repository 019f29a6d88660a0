import type { FindingsSheetLabels } from "../words";

/** The owned sheet that lists the findings. */
export const findingsSheet: FindingsSheetLabels = {
  sheetName: "Soát lỗi",
  title: "Soát Chỉ Tiêu: danh sách cần xem lại",
  columns: { number: "STT", severity: "Mức", unit: "Đơn vị", cell: "Ô", finding: "Nội dung" },
  nothingFound: "Không thấy sai lệch.",
};
