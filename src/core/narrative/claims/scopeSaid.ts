import { lastMatch, words } from "../text/pattern";
import { endsSentence } from "./situation";

type Scope = readonly [name: string, pattern: RegExp];

/** Parts of the caseload that a report goes on about until the next paragraph. */
const lasting: readonly Scope[] = [
  ["ngân sách nhà nước", words("thu (?:cho |nộp )?ngân sách")],
  ["tín dụng, ngân hàng", words("tín dụng")],
  ["tham nhũng, kinh tế", words("tham nhũng")],
  ["bồi thường nhà nước", words("bồi thường nhà nước")],
  ["hành chính", words("(?:bản án|vụ án|tha|thi hành án) hành chính|thahc|(?:cơ quan|quyết định) hành chính|buộc thi hành án")],
];

/** Other work and other parts that only their own sentence is about. */
const passing: readonly Scope[] = [
  ["chủ động", words("(?:việc|loại|án|về|quyết định thi hành án) chủ động")],
  ["theo yêu cầu", words("(?:việc|loại|án|quyết định thi hành án) theo (?:đơn )?yêu cầu")],
  ["khiếu nại, tố cáo", words("khiếu nại|tố cáo|đơn thư|tiếp công dân|kiến nghị|kháng nghị|đơn thuộc thẩm quyền")],
  ["cưỡng chế", words("(?:cuộc|trường hợp|biện pháp|tổ chức|áp dụng|quyết định) cưỡng chế|kê biên|bán đấu giá|thẩm định giá")],
  ["xét miễn, giảm", words("xét miễn")],
  ["nghiệp vụ", words("hướng dẫn nghiệp vụ|đúng (?:thời )?hạn|xác minh điều kiện|biên chế|công chức|đảng viên|vật chứng|tang vật|hòa giải|chi tiền|lãi suất")],
];
const whole = words("tổng số (?:tiền |việc )?(?:phải )?(?:thụ lý|giải quyết)|toàn (?:tỉnh|quốc|ngành|hệ thống)|(?:kết quả|công tác) (?:thads|thi hành án dân sự)(?: về (?:việc|tiền))?");

/** The part of the caseload that a sentence is about, after the one before it; `gap` leads from the figure before to this one. */
export function scopeSaid(gap: string, sentence: string, before: string | undefined): string | undefined {
  const named = lastNamed(lasting, sentence) ?? lastNamed(passing, sentence);
  if (named !== undefined) return named;
  if (gap.includes("¶") || whole.test(sentence)) return undefined;
  return endsSentence(gap) && passing.some(([name]) => name === before) ? undefined : before;
}

/** Of several that a sentence names, the one named last. */
function lastNamed(scopes: readonly Scope[], sentence: string): string | undefined {
  const found = scopes.map(([name, pattern]) => ({ name, at: lastMatch(pattern, sentence)?.index ?? -1 }));
  const last = found.reduce((one, other) => (other.at > one.at ? other : one));
  return last.at < 0 ? undefined : last.name;
}
