import type { CountIndicator } from "../../model/indicator";
import { matchKey } from "../../text/matchKey";

/** What people call each figure in a rule of their own. */
const words: readonly (readonly [CountIndicator, readonly string[]])[] = [
  ["accepted", ["thụ lý", "tổng số thụ lý", "tổng số giải quyết"]],
  ["carriedIn", ["cũ chuyển sang", "số cũ", "năm trước chuyển sang"]],
  ["newlyAccepted", ["thụ lý mới", "mới thụ lý", "số mới"]],
  ["exOfficio", ["chủ động"]],
  ["onRequest", ["theo yêu cầu"]],
  ["entrusted", ["ủy thác", "ủy thác thi hành án"]],
  ["withdrawn", ["thu hồi, hủy", "thu hồi hủy", "thu hồi, hủy quyết định"]],
  ["entrustedOrWithdrawn", ["ủy thác, thu hồi, hủy"]],
  ["toEnforce", ["phải thi hành", "số phải thi hành", "tổng số phải thi hành"]],
  ["eligible", ["có điều kiện", "có điều kiện thi hành"]],
  ["finished", ["xong", "tổng số xong"]],
  ["enforced", ["thi hành xong"]],
  ["terminated", ["đình chỉ", "đình chỉ thi hành án"]],
  ["reduced", ["giảm", "giảm thi hành án"]],
  ["inProgress", ["đang thi hành"]],
  ["deferredArticle48", ["hoãn theo Điều 48", "hoãn theo điểm c khoản 1 Điều 48"]],
  ["otherEligible", ["trường hợp khác"]],
  ["notEligible", ["chưa có điều kiện", "chưa có điều kiện thi hành"]],
  ["postponed", ["hoãn", "hoãn thi hành án"]],
  ["suspended", ["tạm đình chỉ", "tạm đình chỉ thi hành án"]],
  ["otherNotEligible", ["hoãn, tạm đình chỉ, khác"]],
  ["carriedOut", ["chuyển kỳ sau", "số tồn", "tổng số chuyển kỳ sau"]],
  ["trackedSeparately", ["sổ theo dõi riêng", "đã chuyển sổ theo dõi riêng"]],
];

const byKey: ReadonlyMap<string, CountIndicator> = new Map(words.flatMap(([indicator, names]) => names.map((name) => [matchKey(name), indicator] as const)));

/** The figure that a person's words name; `undefined` when they name none. */
export function indicatorCalled(text: string): CountIndicator | undefined {
  return byKey.get(matchKey(text));
}
