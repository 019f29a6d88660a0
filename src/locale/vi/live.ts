import type { RowStanding } from "../../core";
import type { LiveWords } from "../liveWords";
import { rowSubtraction } from "../rowSubtraction";
import { shortNames } from "./indicatorNames";
import { numbers } from "./numbers";
import { sideNames } from "./sideNames";

/** What is said while a person types. */
export const live: LiveWords = {
  switchLabel: "Kiểm tra khi nhập",
  hint: "Nhập số liệu vào bảng: dòng đang nhập khớp hay còn lệch sẽ hiện ở đây.",
  row: ({ label, side, standing }) => `${label === "" ? "" : `${label}, `}${sideNames[side]}: ${standingText(standing)}`,
  busy: "Excel đang bận, đang mở hộp thoại hoặc đang chờ nhập xong một ô nên chưa kiểm tra được. Xong việc đó, số liệu được kiểm tra ngay.",
  switchedOff: "Đã tắt kiểm tra khi nhập.",
};

function standingText(standing: RowStanding): string {
  if (standing.kind === "balanced") return "khớp.";
  const total = shortNames[standing.total];
  const difference = rowSubtraction(standing, numbers.count);
  if (standing.gap < 0) return `các mục cộng lại nhiều hơn ${total} ${difference}.`;
  return standing.kind === "off" ? `${total} còn lệch ${difference}.` : `${total} còn ${difference}, ở ô chưa nhập.`;
}
