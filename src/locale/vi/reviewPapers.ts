import { usualReading } from "../language";
import type { ReviewPapers } from "../reviewWords";
import { numbers } from "./numbers";
import { vietnamese } from "./vietnamese";

const { count } = numbers;

/** More units than these are told by their number. */
const namedUnitMax = 3;

/** The official papers of a review. They are Vietnamese whatever the language of the pane. */
export function reviewPapers(): ReviewPapers {
  const words = vietnamese(usualReading);
  return {
    returnList: {
      title: "DANH SÁCH ĐỀ NGHỊ CHỈNH SỬA",
      unit: (units) => (units.length === 0 ? "" : `Đơn vị: ${units.length > namedUnitMax ? `${count(units.length)} đơn vị` : units.join(", ")}`),
      period: (period) => (period === undefined ? "" : `Kỳ báo cáo: ${words.periodName(period)}`),
      file: (name) => `Tệp: ${name}`,
      counts: ({ error, confirm }) => `${count(error)} chỗ đề nghị sửa, ${count(confirm)} chỗ đề nghị xác nhận`,
      columns: { ordinal: "STT", asked: "Đề nghị", record: "Dòng số liệu", cell: "Ô", finding: "Nội dung", proposal: "Đề xuất", answer: "Ý kiến của đơn vị" },
      asked: { error: "Sửa", confirm: "Xác nhận" },
      sentence: words.findingSentence,
      proposal: words.proposalSentence,
      or: " hoặc ",
      nothing: "Không có chỗ nào đề nghị chỉnh sửa.",
      overview: {
        sheetName: "Danh sách đơn vị",
        title: "ĐỀ NGHỊ CHỈNH SỬA SỐ LIỆU THỐNG KÊ",
        columns: { ordinal: "STT", unit: "Đơn vị", file: "Tệp", errors: "Sửa", toConfirm: "Xác nhận", list: "Tờ" },
      },
    },
    fileNames: {
      returnList: (unit) => `Đề nghị chỉnh sửa - ${unit}`,
      allReturnLists: "Đề nghị chỉnh sửa - các đơn vị",
      summary: (period) => `Tổng hợp ${period}`.trim(),
    },
  };
}
