import type { CountIndicator } from "../../model/indicator";
import { words, wordsAtEnd, wordsAtStart } from "../text/pattern";

/** How each indicator is said. The more telling come first: where two begin at one place, the longer one counts. */
const sayings: readonly (readonly [indicator: CountIndicator, saying: string])[] = [
  ["trackedSeparately", "(?:đã )?chuyển (?:sang )?sổ (?:theo dõi )?riêng|(?:chưa|không) (?:có|đủ) điều kiện(?: thi hành)? (?:đã )?chuyển (?:sang )?sổ (?:theo dõi )?riêng|sổ theo dõi riêng"],
  ["carriedIn", "(?:năm|kỳ) (?:trước|cũ|[#]{4}) chuyển (?:sang|qua|đến)|(?:số |án |việc |tiền )*cũ (?:chuyển (?:sang|qua|đến)|tồn đọng chuyển qua|tồn đọng|còn lại)|cũ(?: năm trước)? chuyển (?:sang|qua)|số cũ|án lưu hạ|tồn (?:cũ|kỳ trước|năm trước)(?: chuyển sang)?|(?:từ )?(?:năm|kỳ) trước chuyển (?:sang|qua)"],
  ["newlyAccepted", "thụ lý mới|mới thụ lý|số mới|mới phát sinh|phát sinh mới|(?:tiếp )?nhận mới|thụ lý trong kỳ"],
  ["withdrawn", "thu hồi,? (?:và )?hủy(?: quyết định)?(?: thi hành án| tha)?|hủy quyết định(?: thi hành án)?|thu hồi quyết định(?: thi hành án)?|(?:cục )?rút (?:lên|hồ sơ)(?: lên)?(?: thi hành)?|thu hồi|hủy"],
  ["entrusted", "ủy thác(?: đi)?(?: thi hành án| thi hành)?"],
  ["notEligible", "ccđk|(?:chưa|không) (?:có|đủ) (?:đủ )?điều kiện(?: (?:để )?(?:thi hành|giải quyết|thu))?(?: án)?"],
  ["eligible", "cđk|(?:có|đủ) (?:đủ )?điều kiện(?: (?:để )?(?:thi hành|giải quyết|thu))?(?: án)?"],
  ["toEnforce", "(?:còn )?phải (?:tổ chức )?thi hành(?: án)?|phải thu|(?:đã )?tổ chức thi hành|số (?:việc|tiền) thi hành(?: án)?(?= (?:là|gồm)|:)"],
  ["accepted", "(?:tổng số |tổng )?(?:việc |vụ việc |tiền |án )?(?:đã |phải )?(?:thụ lý|giải quyết)(?! xong)(?: giải quyết)?"],
  ["otherNotEligible", "hoãn,? (?:và )?tạm đình chỉ(?:,? khác)?"],
  ["suspended", "tạm đình chỉ(?: thi hành án)?"],
  ["postponed", "hoãn(?: thi hành án)?"],
  ["terminated", "đình chỉ(?: thi hành án)?"],
  ["reduced", "(?:xét )?miễn,? giảm|giảm (?:thi hành án|nghĩa vụ)"],
  ["inProgress", "đang (?:tổ chức )?(?:thi hành|giải quyết)|thi hành dở dang"],
  ["carriedOut", "năm [#]{4} chuyển (?:sang|qua) (?:năm|kỳ) [#]{4}|chuyển (?:sang )?(?:kỳ|năm) sau|(?:số )?tồn chuyển (?:kỳ|năm) sau|số (?:còn )?tồn|còn tồn|còn lại"],
  ["finished", "(?:đã )?(?:tổ chức )?(?:thi hành|giải quyết|thực hiện|hoàn thành)(?: án)?(?: đã)? (?:xong|dứt điểm)|đã xong|xong|(?:đã )?hoàn thành|kết quả thi hành án(?: đã)? đạt|(?:đã )?(?:thi hành|thu|giải quyết) được|thu được|thu về|đã thi hành|đã thu hồi|thu hồi (?:được|thành công|số tiền|tài sản|cho)|thx|th xong|tha xong|thi hành án xong"],
  ["exOfficio", "(?:ra quyết định |thi hành án )?chủ động"],
  ["onRequest", "theo (?:đơn )?yêu cầu"],
];

/** An indicator that a text speaks of, and where. */
export interface Said {
  readonly indicator: CountIndicator;
  readonly start: number;
  readonly end: number;
}

const anywhere = sayings.map(([indicator, saying]) => [indicator, words(saying, "gu")] as const);
const atStart = sayings.map(([indicator, saying]) => [indicator, wordsAtStart(` ?(?:là )?(?:số |án |việc |tiền |được |đã )*(?:${saying})`)] as const);

/** Words that may stand between an indicator and its number. */
const filler = wordsAtEnd(
  "(?:[ :,(=-]|là|được|có|đạt|gồm|với|tổng số|tổng|số|án|việc|vụ việc|vụ|tiền|về|tới|đến nay|hơn|gần|trên|khoảng|trong (?:năm|kỳ)(?: [#]+)?|năm [#]+|thi hành án|thads|hiện|hiện nay|lên|giá trị|tương ứng|mới|cũng|thêm|chỉ|tăng mạnh|tăng cao|tăng lên|tăng đột biến|giảm xuống|giảm mạnh|đến|của toàn (?:tỉnh|ngành|quốc)|trong toàn (?:tỉnh|ngành|quốc)|toàn (?:tỉnh|ngành|quốc))*",
);

/** The last indicator that a text speaks of; of two that end together, the longer. */
export function lastSaid(text: string): Said | undefined {
  const said = anywhere.flatMap(([indicator, pattern]) => [...text.matchAll(pattern)].map((found) => ({ indicator, start: found.index, end: found.index + found[0].length })));
  const free = said.filter((one) => !said.some((other) => other !== one && covers(other, one)));
  return free.sort((one, other) => one.end - other.end).at(-1);
}

function covers(other: Said, one: Said): boolean {
  const isLonger = other.end - other.start > one.end - one.start;
  return isLonger && other.start <= one.start && other.end >= one.end;
}

/** Whether nothing but small words stands behind the place. */
export function isOnlyFiller(text: string): boolean {
  return (filler.exec(text)?.[0].length ?? 0) === text.length;
}

/** The indicator that a text begins with. */
export function firstSaid(text: string): CountIndicator | undefined {
  const found = atStart.map(([indicator, pattern]) => ({ indicator, length: pattern.exec(text)?.[0].length ?? 0 }));
  const longest = found.reduce((best, one) => (one.length > best.length ? one : best));
  return longest.length > 0 ? longest.indicator : undefined;
}
