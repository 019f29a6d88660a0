import { capitalised } from "../capitalised";
import { usualReading } from "../language";
import type { ReviewPapers } from "../reviewWords";
import { causeNames } from "./causeNames";
import { numbers } from "./numbers";
import { vietnamese } from "./vietnamese";

const { count } = numbers;

/** More units than these are told by their number. */
const namedUnitMax = 3;

const columns: ReviewPapers["returnList"]["columns"] = {
  ordinal: "STT",
  asked: "Đề nghị",
  sheet: "Tờ",
  cell: "Ô",
  record: "Dòng số liệu",
  figure: "Cột số liệu",
  reported: "Số báo cáo",
  expected: "Số đề xuất",
  reason: "Lý do",
  answer: "Ý kiến của đơn vị",
};

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
      untold: (untold) => `Danh sách nêu những chỗ quan trọng nhất, còn ${count(untold)} chỗ sẽ nêu sau khi đơn vị sửa và gửi lại.`,
      columns,
      asked: { error: "Sửa", confirm: "Xác nhận" },
      figureName: (key) => capitalised(words.figureName(key)),
      value: count,
      expected: ({ value, cause }) => `${count(value)} (${causeNames[cause]})`,
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
