import type { OutcomeSentences } from "../words";
import { numbers } from "./numbers";

const { count } = numbers;

/** What an action did. */
export const outcomes: OutcomeSentences = {
  checked: ({ error, confirm, info }) =>
    error + confirm + info === 0
      ? "Đã kiểm tra: không thấy sai lệch."
      : `Đã kiểm tra: ${count(error)} lỗi, ${count(confirm)} cần xác nhận, ${count(info)} lưu ý.`,
  filled: ({ rates, differences, targets = 0 }) => {
    const parts = [rates > 0 && `${count(rates)} tỷ lệ`, differences > 0 && `${count(differences)} chênh lệch`, targets > 0 && `${count(targets)} chỉ tiêu lấy từ tờ Chỉ tiêu`].filter(Boolean);
    return parts.length === 0 ? "Không có ô nào cần điền." : `Đã điền ${parts.join(", ")}.`;
  },
  listed: (findingCount) => (findingCount === 0 ? "Đã lập tờ danh sách: không có mục nào." : `Đã lập tờ danh sách: ${count(findingCount)} mục.`),
  highlighted: (cellCount) => (cellCount === 0 ? "Không tô sáng ô nào." : `Đã tô sáng ${count(cellCount)} ô.`),
  cleared: ({ highlights, cells, keptCells, journalEntries = 0 }) =>
    (highlights + cells + keptCells === 0
      ? "Không có đánh dấu nào để xóa."
      : `Đã xóa đánh dấu${cells > 0 ? ` và trả ${count(cells)} ô về như cũ` : ""}.${keptCells > 0 ? ` Giữ lại ${count(keptCells)} ô đã được sửa tay sau khi điền.` : ""}`) +
    (journalEntries > 0 ? ` Nhật ký ${count(journalEntries)} lần sửa vẫn còn trong sổ; xóa ở mục Nhật ký sửa.` : ""),
};
