import type { CountIndicator } from "../../model/indicator";
import { hasAnyPhrase, isAnyPhrase, phrase, wording, type Phrase, type Wording } from "../../text/phrase";

/**
 * What a header label talks about. "done" is "thi hành xong" of which the table has yet to tell whether it includes "đình chỉ";
 * "doneInAll" surely includes it. "groupTotal" is "Tổng số" of whatever stands above it, "other" is "khác" of it, "change" a difference
 * from something that stands above or beside it. "foreign" is understood, and is none of the indicators.
 */
export type Subject =
  | Exclude<CountIndicator, "finished" | "enforced" | "otherEligible">
  | "done"
  | "doneInAll"
  | "rate"
  | "eligibleShare"
  | "target"
  | "targetDifference"
  | "change"
  | "groupTotal"
  | "other"
  | "foreign";

/** A label is about the subject when it has a phrase of each group in `has`, and none of `lacks`. */
interface SubjectRule {
  readonly subject: Subject;
  readonly has: readonly (readonly Phrase[])[];
  readonly lacks: readonly Phrase[];
}

const when = (subject: Subject, has: readonly (readonly string[])[], lacks: readonly string[] = []): SubjectRule => ({
  subject,
  has: has.map((group) => group.map(phrase)),
  lacks: lacks.map(phrase),
});

const eligibleWords = ["có điều kiện", "đủ điều kiện", "có ĐK", "đủ ĐK", "CĐK", "có đ k"];
const notEligibleWords = [
  ...["chưa có điều kiện", "không có điều kiện", "chưa đủ điều kiện", "không đủ điều kiện", "chưa điều kiện", "CCĐK", "chưa có ĐK"],
  ...["không có ĐK", "chưa đủ ĐK", "chưa CĐK"],
];
const doneWords = ["xong", "đã thi hành", "đã giải quyết", "đã thu", "thu được", "kết quả giải quyết", "số giải quyết được", "thi hành được", "đã THA"];
const rateWords = ["tỷ lệ", "%", "tỷ trọng", "đạt"];
const targetWords = ["chỉ tiêu", "CT", "kế hoạch giao", "kế hoạch", "nhiệm vụ giao", "chỉ tiêu nhiệm vụ"];
const awayWords = ["so với", "vượt", "thiếu", "tăng", "giảm", "chênh lệch", "cao hơn", "thấp hơn", "hơn kém", "còn thiếu", "so sánh", "so"];
const trackedWords = ["sổ theo dõi riêng", "theo dõi riêng", "sổ riêng"];
const carriedOutWords = [
  ...["chuyển kỳ sau", "chuyển sang kỳ sau", "chuyển năm sau", "chuyển sang năm sau", "số tồn", "tồn", "còn lại", "tồn cuối kỳ", "chuyển sang kỳ tới"],
  ...["còn phải thi hành", "tồn chuyển kỳ sau"],
];
const carriedInWords = [
  ...["năm trước chuyển sang", "kỳ trước chuyển sang", "cũ chuyển sang", "số cũ", "án cũ", "cũ", "chuyển sang", "tồn đầu kỳ", "tồn kỳ trước", "tồn năm trước"],
  ...["năm trước chuyển", "kỳ trước chuyển", "án lưu hạ", "cũ tồn đọng chuyển qua", "đầu kỳ"],
];
const withdrawnWords = ["thu hồi", "hủy", "hủy quyết định", "rút lên thi hành", "rút lên"];

/** The first rule that fits decides, so a narrower meaning stands before a wider one. */
const rules: readonly SubjectRule[] = [
  when("targetDifference", [targetWords, awayWords], ["tỷ lệ hoàn thành", "bằng"]),
  when("foreign", [targetWords, ["hoàn thành", "bằng", "tiến độ", "% chỉ tiêu", "đạt % so với", "% thực hiện"]]),
  when("target", [["chỉ tiêu", "kế hoạch giao", "nhiệm vụ giao", "CT được giao", "CT giao"]], ["đạt chỉ tiêu"]),
  when("targetDifference", [["vượt", "còn thiếu", "vượt thiếu"]]),
  when("change", [["so với", "chênh lệch", "tăng giảm", "so sánh", "tăng", "cao hơn", "thấp hơn"]], ["miễn giảm"]),
  when("foreign", [rateWords, notEligibleWords]),
  when("foreign", [rateWords, ["xong"], ["phải thi hành", "phải THA", "thụ lý", "phải giải quyết"]], eligibleWords),
  when("rate", [rateWords, doneWords]),
  when("eligibleShare", [rateWords, [...eligibleWords, "phân loại"]], ["đạt", "trên có điều kiện", "trên số có điều kiện"]),
  when("foreign", [rateWords, ["ủy thác", "đình chỉ", "thụ lý", "hoãn", "phải thi hành", "giảm"]], eligibleWords),
  when("rate", [["tỷ lệ", "%", "đạt tỷ lệ", "tỷ lệ đạt"]]),
  when("trackedSeparately", [trackedWords]),
  when("foreign", [[...eligibleWords, ...notEligibleWords, "đang thi hành"], carriedOutWords]),
  when("carriedOut", [carriedOutWords], ["tồn đầu kỳ", "tồn kỳ trước", "tồn năm trước", "cũ tồn đọng chuyển qua"]),
  when("deferredArticle48", [["hoãn"], ["điểm c", "điều 48", "48", "c khoản 1"]]),
  when("otherNotEligible", [["hoãn"], ["tạm đình chỉ", "TĐC"]]),
  when("foreign", [notEligibleWords, ["hoãn", "tạm đình chỉ"]]),
  when("suspended", [["tạm đình chỉ", "TĐC"]]),
  when("postponed", [["hoãn"]]),
  when("notEligible", [notEligibleWords]),
  when("doneInAll", [["xong"], ["đình chỉ", "ĐC", "giảm"]], ["không đình chỉ"]),
  when("doneInAll", [["tổng số thi hành xong", "tổng số xong", "tổng xong", "tổng số giải quyết xong", "tổng thi hành xong", "tổng số việc thi hành xong", "tổng số tiền thi hành xong"]]),
  when("foreign", [["đình chỉ"], ["giảm", "miễn giảm"]]),
  when("terminated", [["đình chỉ", "ĐC"]]),
  when("inProgress", [["đang thi hành", "đang giải quyết", "dở dang", "thi hành đều", "đang TH", "đang tổ chức thi hành"]]),
  when("done", [doneWords]),
  when("eligible", [eligibleWords]),
  when("foreign", [["nhận ủy thác"]]),
  when("entrustedOrWithdrawn", [["ủy thác"], withdrawnWords]),
  when("entrusted", [["ủy thác"]]),
  when("withdrawn", [withdrawnWords]),
  when("exOfficio", [["chủ động"]]),
  when("onRequest", [["theo yêu cầu", "theo đơn", "theo đơn yêu cầu"]]),
  when("newlyAccepted", [["thụ lý mới", "mới thụ lý", "số mới", "mới phát sinh", "mới", "phát sinh trong kỳ", "phát sinh mới"]]),
  when("carriedIn", [carriedInWords]),
  when("toEnforce", [["phải thi hành", "phải THA", "phải thu", "phải TH"]]),
  when("accepted", [["thụ lý", "tổng số giải quyết", "phải giải quyết", "tổng giải quyết", "tổng số phải giải quyết"]]),
  when("reduced", [["giảm", "miễn giảm", "giảm thi hành án"]]),
];

const groupTotals = ["tổng số", "tổng cộng", "tổng", "cộng", "TS", "tổng số việc", "tổng số tiền", "tổng việc", "tổng tiền", "tổng số chung"].map(phrase);
const others = ["khác", "trường hợp khác", "lý do khác", "các trường hợp khác", "việc khác"].map(phrase);

/** What a header label is about; nothing when no rule fits. What a bracket takes out again ("trừ …") is not read. */
export function subjectOf(label: string): Subject | undefined {
  const text = wording(withoutExceptions(label));
  if (isAnyPhrase(text, groupTotals)) return "groupTotal";
  if (isAnyPhrase(text, others)) return "other";
  if (/^[\s(]*(\+\/-|\+,\s*-|±|\(\+\)\s*\(-\))[\s)]*$/.test(label)) return "change";
  return rules.find((rule) => fits(rule, text))?.subject;
}

function fits({ has, lacks }: SubjectRule, text: Wording): boolean {
  return has.every((group) => hasAnyPhrase(text, group)) && !hasAnyPhrase(text, lacks);
}

function withoutExceptions(label: string): string {
  return label
    .normalize("NFC")
    .replace(/\(\s*(trừ|không kể|không bao gồm|chưa kể|không gồm)[^)]*\)?/giu, " ")
    .replace(/[,;-]\s*(trừ)\s.*$/giu, " ");
}
