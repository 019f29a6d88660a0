import type { FindingsSheetLabels } from "../words";
import { momentText } from "./momentText";
import { numbers } from "./numbers";

const { count } = numbers;

/** The owned sheet that lists the findings. */
export const findingsSheet: FindingsSheetLabels = {
  sheetName: "Soát lỗi",
  title: "Soát Chỉ Tiêu: danh sách cần xem lại",
  columns: {
    number: "STT",
    severity: "Mức",
    unit: "Đơn vị",
    cell: "Ô",
    rule: "Phép soát",
    finding: "Nội dung",
    proposal: "Đề xuất",
    state: "Trạng thái",
    note: "Lý do, người thẩm tra",
  },
  or: " hoặc ",
  states: {
    open: "Chưa xem",
    reopened: "Mở lại, số liệu đã thay đổi",
    wrong: "Đã xác nhận sai",
    right: "Đã xác nhận đúng",
    fixed: "Đã sửa",
    unclear: "Không còn thấy, chưa kết luận được",
  },
  standing: ({ coverage: { findingCount, lookedAtCount, tableCount, settledTableCount }, signOff }) => {
    const seen = `Đã xem ${count(lookedAtCount)}/${count(findingCount)} mục; ${count(settledTableCount)}/${count(tableCount)} bảng không còn gì chưa xem.`;
    if (!signOff) return `${seen} Chưa ký soát.`;
    const changes = signOff.changes.length === 0 ? "" : ` Đã thay đổi sau khi ký soát: ${count(signOff.changes.length)} chỗ.`;
    return `${seen} ${signOff.reviewer} ký soát lúc ${momentText(signOff.time)}, mã ${signOff.fingerprint}.${changes}`;
  },
  nothingFound: "Không thấy sai lệch.",
};
