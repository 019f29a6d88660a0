import { capitalised } from "../capitalised";
import type { FunctionWords } from "../functionWords";
import { noBreakSpace } from "../numberForm";
import { quoted } from "../quoted";
import { againstTarget } from "./againstTarget";
import { numbers } from "./numbers";

const { count } = numbers;

/** What the functions of the sheet say. */
export const functions: FunctionWords = {
  figures: { finished: "số xong", eligible: "số có điều kiện", target: "chỉ tiêu", rate: "tỷ lệ", decimals: "số chữ số thập phân" },
  missing: (figure) => `Chưa có ${figure}.`,
  noNumber: (figure) => `${capitalised(figure)} không phải là số.`,
  negative: (figure) => `${capitalised(figure)} không thể âm.`,
  partMissing: "Ô được dùng chưa có số (#N/A), hoặc các vùng không cùng số dòng, số cột.",
  partWrong: (error) => `Ô được dùng đang báo lỗi ${error}.`,
  nothingEligible: "Không có số nào có điều kiện nên không có tỷ lệ.",
  decimalsWrong: "Số chữ số thập phân là số nguyên từ 0 đến 6.",
  comparisonWrong: "Ghi “trên” hoặc “từ”.",
  // A cell is found and compared by its text, so its spaces are those that one types.
  againstTarget: (points) => capitalised(againstTarget(points, "percentagePoints")).replaceAll(noBreakSpace, " "),
  consistent: "Khớp",
  undecided: "Chưa kết luận được",
  noTable: "Không nhận ra bảng số liệu. Vùng cần có cả tiêu đề cột.",
  wrong: (sentence, others) => (others === 0 ? sentence : `${sentence} Và ${count(others)} chỗ khác.`),
  unknownUnit: (text) => `Không có tỉnh, thành phố nào tên ${quoted(text)} vào ngày đó.`,
  dayWrong: "Ngày không đọc được.",
};
