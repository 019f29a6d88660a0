import { words } from "../text/pattern";

const scopes: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["ngân sách nhà nước", words("thu (?:cho |nộp )?ngân sách")],
  ["tín dụng, ngân hàng", words("tín dụng")],
  ["tham nhũng, kinh tế", words("tham nhũng")],
  ["bồi thường nhà nước", words("bồi thường nhà nước")],
  ["hành chính", words("(?:bản án|vụ án) hành chính")],
  ["chủ động", words("(?:việc|loại|án|về) chủ động")],
  ["theo yêu cầu", words("(?:việc|loại|án) theo (?:đơn )?yêu cầu")],
];
const whole = words("tổng số (?:phải )?(?:thụ lý|giải quyết)|toàn (?:tỉnh|quốc|ngành)");

/** The part of the caseload that a sentence is about, after the one before it. */
export function scopeSaid(gap: string, sentence: string, before: string | undefined): string | undefined {
  const named = scopes.find(([, pattern]) => pattern.test(sentence))?.[0];
  if (named !== undefined) return named;
  return gap.includes("¶") || whole.test(sentence) ? undefined : before;
}
