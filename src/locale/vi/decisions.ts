import { cellText } from "../cellText";
import type { DecisionWords } from "../decisionWords";
import { causeNames } from "./causeNames";
import { numbers } from "./numbers";

const { count } = numbers;
const blank = "trống";

/** The words for correcting cells, setting findings aside, and the journal of it. */
export const decisions: DecisionWords = {
  apply: "Áp dụng",
  applyToAll: { column: "Áp dụng cả cột", row: "Áp dụng cả dòng", block: "Áp dụng cả vùng" },
  byHand: {
    formula: "Ô chứa công thức: sửa tay trong bảng.",
    protectedSheet: "Tờ đang được bảo vệ: bỏ bảo vệ hoặc sửa tay.",
    noPlainContent: "Ô không chứa con số: sửa tay trong bảng.",
  },
  change: ({ cell, from, to }) => `${cell}: ${cellText(numbers, from, blank)} → ${cellText(numbers, to, blank)}`,
  manyChanges: (area, cellCount) => `${area} (${count(cellCount)} ô)`,
  causeName: (cause) => causeNames[cause],
  otherExplanations: (explanationCount) => `${count(explanationCount)} cách giải thích khác`,
  dismiss: "Bỏ qua",
  dismissConfirm: "Bỏ qua mục này",
  reasonLabel: "Lý do bỏ qua",
  reasonHint: "Ví dụ: đã đối chiếu sổ, số đúng",
  reviewerLabel: "Người thẩm tra (ghi một lần)",
  cancel: "Thôi",
  undo: "Hoàn tác",
  running: {
    apply: "Đang sửa ô",
    dismiss: "Đang ghi nhớ",
    confirm: "Đang ghi nhớ",
    undo: "Đang hoàn tác",
    restore: "Đang đưa trở lại",
    deleteJournal: "Đang xóa nhật ký",
    carryOver: "Đang đọc bản trước",
    signOff: "Đang ký soát",
    withdrawSignOff: "Đang gỡ ký soát",
  },
  repaired: (changes, findingCount) => `Đã sửa ${changes}. ${findingCount === 0 ? "Kiểm tra lại: không còn mục nào." : `Kiểm tra lại: còn ${count(findingCount)} mục.`}`,
  refused: (reason, cell) => `Chưa làm gì: ${refusals[reason](cell)}`,
  dismissed: "Đã bỏ qua. Mục này tự trở lại khi số liệu của nó thay đổi.",
  confirmed: "Đã xác nhận sai. Mục này còn trong danh sách đến khi được sửa.",
  carriedOver: ({ kept, reopened, fixed }) => `Đã lấy kết quả thẩm tra từ bản trước: ${count(kept)} mục giữ kết luận, ${count(reopened)} mục mở lại vì số liệu đã thay đổi, ${count(fixed)} mục đã sửa.`,
  signedOff: "Đã ký soát. Từ nay mỗi lần kiểm tra đều cho biết số liệu nào đã thay đổi.",
  signOffWithdrawn: "Đã gỡ ký soát.",
  changedSinceSignOff: (changeCount) => `Đã thay đổi sau khi ký soát: ${count(changeCount)} chỗ.`,
  undone: ({ restored, kept }) =>
    [
      restored > 0 && `Đã trả ${count(restored)} ô về như trước khi sửa.`,
      kept.length > 0 && `Giữ nguyên ${kept.join(", ")} vì đã được sửa tay sau đó.`,
      restored + kept.length === 0 && "Không có ô nào để trả về.",
    ]
      .filter(Boolean)
      .join(" "),
  restored: "Đã đưa mục trở lại danh sách.",
  journalDeleted: "Đã xóa nhật ký. Các ô đã sửa giữ nguyên.",
  moment: (time) => {
    const [date = "", clock = ""] = time.split("T");
    return `${date.split("-").toReversed().join("/")} ${clock}`.trim();
  },
};

const refusals: Readonly<Record<Parameters<DecisionWords["refused"]>[0], (cell: string) => string>> = {
  cellChanged: (cell) => `ô ${cell} không còn như lúc kiểm tra.`,
  findingChanged: (cell) => `số liệu quanh ô ${cell} đã thay đổi. Xem lại danh sách vừa kiểm tra.`,
  formula: (cell) => `ô ${cell} chứa công thức, cần sửa tay.`,
  protectedSheet: (cell) => `tờ của ô ${cell} đang được bảo vệ. Bỏ bảo vệ trang tính rồi làm lại.`,
  noPlainContent: (cell) => `ô ${cell} không chứa con số, cần sửa tay.`,
};
