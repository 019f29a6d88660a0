import type { LoggedAction, LoggedActionKind } from "../../app";
import { quoted } from "../quoted";
import type { VerdictWords } from "../verdictWords";
import { momentText } from "./momentText";
import { numbers } from "./numbers";

const { count } = numbers;
const otherActions = (actionCount: number) => `${count(actionCount)} thao tác khác`;
const errorCountText = (openErrorCount: number) => (openErrorCount === 0 ? "" : ` Khi ký còn ${count(openErrorCount)} lỗi chưa sửa.`);

/** What each action wrote. */
const actionTexts: { readonly [Kind in LoggedActionKind]: (itemCount: number, sheet: string) => string } = {
  filled: (itemCount) => `Điền ${count(itemCount)} ô`,
  highlighted: (itemCount) => `Tô sáng ${count(itemCount)} ô`,
  sheetMade: (itemCount, sheet) => `Lập tờ ${sheet}: ${count(itemCount)} dòng`,
  sheetAdded: (itemCount, sheet) => `Thêm tờ ${sheet}: ${count(itemCount)} dòng`,
};

/** The words of verdicts, of signing, and of the journal. */
export const verdicts: VerdictWords = {
  confirm: "Xác nhận sai",
  confirmHint: "Đã đối chiếu, đúng là sai. Mục ở lại trong danh sách đến khi được sửa.",
  wrong: (who) => `Đã xác nhận sai · ${who}`,
  confirmedRight: (who, reason) => `Đã xác nhận đúng · ${who} · ${reason}`,
  reopened: (who) => `Mở lại vì số liệu đã thay đổi sau kết luận · ${who}`,
  who: ({ reviewer, time }) => [reviewer, momentText(time)].filter(Boolean).join(", "),
  coverage: ({ findingCount, lookedAtCount, tableCount, settledTableCount, unitCount, settledUnitCount }) =>
    `Đã xem ${count(lookedAtCount)}/${count(findingCount)} mục, không kể lưu ý. Đã xem hết: ${count(settledTableCount)}/${count(tableCount)} bảng, ${count(settledUnitCount)}/${count(unitCount)} đơn vị.`,
  laterRecord: "Sổ có phần ghi nhớ của bản Soát Chỉ Tiêu mới hơn. Bản này không đọc và không ghi đè; cập nhật để xem kết quả thẩm tra.",
  right: (findingCount) => `Đã xác nhận đúng: ${count(findingCount)} mục`,
  takeBack: "Đưa trở lại",
  fixed: (findingCount) => `Đã sửa: ${count(findingCount)} mục`,
  unclear: (findingCount) => `Không còn thấy, chưa kết luận được: ${count(findingCount)} mục`,
  unclearHint: "Phép soát chưa chạy được hoặc còn chỗ chưa kết luận, nên chưa thể coi là đã sửa.",
  since: (time) => `không còn thấy từ ${momentText(time)}`,
  reviewerLabel: "Người thẩm tra",
  reviewerHint: "Họ và tên; ghi nhớ trên máy này",
  openTitle: "Thẩm tra sổ đang mở",
  notChecked: "Sổ đang mở chưa được kiểm tra.",
  check: "Kiểm tra sổ đang mở",
  signOff: {
    title: "Ký soát",
    sign: "Ký soát",
    signAgain: "Ký soát lại",
    nameWanted: "Ghi họ và tên người thẩm tra trước khi ký soát.",
    hint: "Ghi lại toàn bộ số liệu như lúc này. Mọi thay đổi về sau đều được chỉ ra.",
    openErrors: (errorCount) => `Còn ${count(errorCount)} lỗi phải sửa. Vẫn ký soát?`,
    signAnyway: "Vẫn ký soát",
    cancel: "Thôi",
    withdraw: "Gỡ ký soát",
    signed: ({ reviewer, time, fingerprint, figureCount, openErrorCount }) =>
      `${reviewer} đã ký soát lúc ${momentText(time)}: ${count(figureCount)} số liệu, mã ${fingerprint}.${errorCountText(openErrorCount)}`,
    unchanged: "Số liệu không thay đổi sau khi ký soát.",
    changed: (changeCount) => `Đã thay đổi sau khi ký soát: ${count(changeCount)} chỗ`,
    recordAdded: "dòng mới thêm",
    sheetAdded: "tờ mới, chưa được ký soát",
    recordGone: "dòng không còn",
    columnGone: "cột không còn",
    more: (changeCount) => `và ${count(changeCount)} chỗ khác`,
    blank: "trống",
  },
  carryOver: { name: "Lấy kết quả thẩm tra từ bản trước", hint: "Chọn tệp của lần gửi trước: kết luận nào số liệu không đổi thì giữ, còn lại mở lại." },
  journal: {
    title: ({ corrections, others }) => {
      if (corrections === 0) return `Nhật ký sửa: ${count(others)} thao tác`;
      return `Nhật ký sửa: ${count(corrections)} lần${others === 0 ? "" : `, ${otherActions(others)}`}`;
    },
    others: otherActions,
    corrected: "Sửa ô",
    targetSaved: "Nhập chỉ tiêu",
    paragraphPut: "Chèn đoạn văn báo cáo",
    action: ({ kind, count: itemCount, sheet = "" }) => actionTexts[kind](itemCount, quoted(sheet)),
    wayBack,
    columns: { time: "Thời điểm", what: "Việc", cell: "Ô", before: "Trước", after: "Sau", rule: "Phép soát", record: "Dòng số liệu", note: "Ghi chú" },
    asBefore: "ô đang giữ giá trị cũ",
    changedSince: "đã được sửa tay sau đó",
    cellGone: "ô đã bị xóa",
    undoAll: "Hoàn tác tất cả",
    remove: "Xóa nhật ký",
    removeHint: "Các ô đã sửa giữ nguyên và không hoàn tác được nữa.",
    copy: "Chép nhật ký",
    copied: "Đã chép nhật ký.",
    notCopied: "Chưa chép được. Nội dung đã được bôi đen, nhấn Ctrl+C.",
    textLabel: "Nội dung nhật ký",
    download: "Tải .csv",
    made: (file) => `Đã tạo tệp ${quoted(file)}.`,
    fileName: "Nhật ký Soát Chỉ Tiêu",
  },
};

function wayBack({ kind }: LoggedAction): string {
  return kind === "sheetAdded" ? "muốn bỏ thì xóa tờ" : "bỏ được bằng “Xóa đánh dấu”";
}
