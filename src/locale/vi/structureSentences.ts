import type { FactsByCode, SettingProblem, TotalUnclearReason } from "../../core";
import { capitalised } from "../capitalised";
import { listed } from "../listed";
import { minus } from "../numberForm";
import { quoted } from "../quoted";
import type { StructureCode } from "../structureCodes";
import type { FindingSentences } from "../words";
import { shortNames } from "./indicatorNames";
import { numbers } from "./numbers";

const { count, decimal, signed } = numbers;

/** Sentences about formulas, names, totals, words and settings. */
export const structureSentences: Pick<FindingSentences, StructureCode> = {
  formulaOdd: ({ indicator, formula, usual, alikeCount }) =>
    `Công thức ${formula} của ${shortNames[indicator]} khác ${count(alikeCount)} ô cùng dãy; theo các ô đó phải là ${usual}.`,
  typedAmongFormulas: ({ indicator, value, usual, alikeCount }) =>
    `${capitalised(shortNames[indicator])} gõ tay ${count(value)}, còn ${count(alikeCount)} ô cùng dãy là công thức: số này không đổi khi số liệu đổi.${usual === "" ? "" : ` Theo các ô đó là ${usual}.`}`,
  hiddenCharacters: ({ label, labelCount }) =>
    `${count(labelCount)} tên có ký tự ẩn (dấu cách không ngắt hoặc ký tự không độ rộng), trước hết là ${quoted(label)}: hàm tra cứu không tìm thấy. Gõ lại tên.`,
  totalUnclear: ({ label, reason, otherLabel }) => totalReasons[reason](quoted(label), quoted(otherLabel)),
  unitNotOfPeriod: ({ label, day, candidates }) =>
    `${quoted(label)} không phải là tỉnh, thành phố tại ngày ${day.day}/${day.month}/${day.year}${choice(candidates)}.`,
  unitMisspelt: ({ label, candidates }) => `Không có tỉnh, thành phố nào tên ${quoted(label)}${choice(candidates)}.`,
  officesClosed: ({ label, officeCount, day }) =>
    `Kỳ đến ngày ${day.day}/${day.month}/${day.year} còn ghi ${count(officeCount)} Chi cục (${quoted(label)}${officeCount > 1 ? "…" : ""}): từ 01/7/2025 là Phòng THADS khu vực.`,
  unitsMissing: ({ missing, expectedCount, list }) =>
    `${list === "provinces" ? "Bảng toàn quốc phải có" : "Danh sách giao chỉ tiêu có"} ${count(expectedCount)} đơn vị, ${list === "provinces" ? "" : "bảng "}thiếu ${count(missing.length)}: ${listed(missing, (others) => `và ${count(others)} đơn vị khác`)}.`,
  verdictWrong: ({ text, ratePercent, targetPercent, points }) =>
    `Ghi ${quoted(text)} nhưng tỷ lệ ${minus} chỉ tiêu = ${decimal(ratePercent)} ${minus} ${decimal(targetPercent)} = ${signed(points)} điểm\u00A0%.`,
  settingInvalid: (facts) => settingSentences[facts.problem](facts),
};

const totalReasons: { readonly [Reason in TotalUnclearReason]: (label: string, other: string) => string } = {
  secondTotal: (label, other) => `Không dòng nào cộng vào ${label}: các dòng đã được cộng vào ${other}. Dòng này chưa được kiểm tra.`,
  addsNothing: (label) => `Không rõ ${label} là tổng của những dòng nào, nên chưa được kiểm tra.`,
  notCalledTotal: (label) => `${label} bằng tổng mọi dòng khác nhưng không ghi là dòng tổng. Ghi “Tổng số” để được kiểm tra.`,
};

function choice(candidates: readonly string[]): string {
  return candidates.length === 0 ? "" : `; có phải là ${candidates.join(" hoặc ")}`;
}

type SettingFacts = FactsByCode["settingInvalid"];

const settingSentences: { readonly [Problem in SettingProblem]: (facts: SettingFacts) => string } = {
  unknownRule: ({ text }) => `Không có quy tắc ${quoted(text)}. Để thêm quy tắc riêng, ghi nội dung ở cột cuối.`,
  repeatedRule: ({ text }) => `Quy tắc ${quoted(text)} đã ghi ở dòng khác; chỉ dòng trước được dùng.`,
  unknownUse: ({ text }) => `Cột “Dùng” chỉ nhận “có” hoặc “không”, ô ghi ${quoted(text)}. Quy tắc vẫn được dùng.`,
  unknownSeverity: ({ text }) => `Cột “Mức” chỉ nhận “lỗi”, “xác nhận” hoặc “lưu ý”, ô ghi ${quoted(text)}. Mức giữ như cũ.`,
  badTolerance: ({ text }) => `Sai số cho phép phải là một số không âm, ô ghi ${quoted(text)}. Sai số giữ như cũ.`,
  noTolerance: ({ other }) => `Quy tắc ${other} không có sai số cho phép. Xóa ô này.`,
  unreadableEquation: ({ text }) => `Không đọc được nội dung ${quoted(text)}. Ghi như “việc: phải thi hành = có điều kiện + chưa có điều kiện” hoặc “tiền: xong <= có điều kiện”.`,
  unknownIndicator: ({ text }) => `Không nhận ra chỉ tiêu ${quoted(text)} trong nội dung quy tắc. Dùng tên cột của biểu, ví dụ “có điều kiện”.`,
  contradiction: ({ text, other }) => `Quy tắc ${quoted(text)} trái với quy tắc ${other}: không số liệu nào thỏa tất cả. Quy tắc này không được dùng.`,
  redundant: ({ text, other }) => `Quy tắc ${quoted(text)} đã có trong quy tắc ${other}, nên không cần.`,
};
