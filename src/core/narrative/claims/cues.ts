import { lastMatch, words, wordsAtEnd, wordsAtStart } from "../text/pattern";

/** What a percentage is said to be by the words around it, before it is known what it is said of. */
export type PercentCue = "direction" | "rate" | "share" | "target";

/** Up or down. */
export type Direction = 1 | -1;

const upwards = "tăng|vượt|cao hơn|nhiều hơn|hơn so với|lớn hơn";
const downwards = "giảm|thiếu|thấp hơn|ít hơn|chưa đạt|kém|không đạt|hụt";

const cuePatterns: readonly (readonly [PercentCue, RegExp])[] = [
  ["direction", words(`${upwards}|${downwards}`)],
  ["share", words("chiếm(?: tỷ lệ| khoảng| gần| hơn| trên)*|tỷ lệ (?:phân loại|có điều kiện|án có điều kiện)")],
  ["rate", words("tỷ lệ|đạt|tỷ suất|kết quả|thi hành xong|giải quyết xong|hoàn thành|thấp như|cao như|cao là|thấp là")],
  ["target", words("chỉ tiêu|kế hoạch giao|phấn đấu|mục tiêu|(?:ct|kh)(?: được)?(?: giao)?(?=[ :]*$)")],
];

/** The cue nearest before the number. */
export function lastCue(before: string): PercentCue | undefined {
  const found = cuePatterns.map(([cue, pattern]) => {
    const match = lastMatch(pattern, before);
    return { cue, end: match?.index === undefined ? -1 : match.index + match[0].length };
  });
  const last = found.reduce((best, one) => (one.end > best.end ? one : best));
  return last.end < 0 ? undefined : last.cue;
}

const down = words(downwards);

/** Which way the last word of direction points. */
export function directionIn(before: string): Direction | undefined {
  const match = lastMatch(words(`${upwards}|${downwards}`), before);
  if (match === undefined) return undefined;
  return down.test(match[0]) ? -1 : 1;
}

/** Where the last word of direction begins. */
export const directionAt = (before: string): number => lastMatch(words(`${upwards}|${downwards}`), before)?.index ?? 0;

const changeEnd = wordsAtEnd(`(?:${upwards}|${downwards})(?: (?:thêm|hơn|gần|trên|khoảng|được|tới|là|so với (?:cùng kỳ(?: năm)?|năm)(?: trước| ngoái| [#]+)?))* ?[:(]?`);
/** Whether a word of direction stands right before the number. */
export const endsWithDirection = (before: string): boolean => changeEnd.test(before.trimEnd()) || changeEnd.test(before);

export const saysTarget = (text: string): boolean => words("chỉ tiêu|kế hoạch|định mức|nhiệm vụ (?:được )?giao").test(text);
export const saysProgress = (text: string): boolean => words("tiến độ").test(text);
export const saysEarlier = (text: string): boolean => words("cùng kỳ|năm trước|kỳ trước|năm [#]{4}").test(text);
export const saysOverOrShort = (text: string): boolean => words("vượt|thiếu|hụt").test(text);
export const saysAim = (text: string): boolean => words("phấn đấu|đảm bảo (?:đạt |thi hành )?(?:tỷ lệ|đạt|xong|từ|trên)|mục tiêu").test(text);
const overTargetEnd = wordsAtEnd("(?:vượt|thiếu|hụt|chưa đạt|không đạt) (?:so với )?(?:chỉ tiêu|kế hoạch|định mức)[^,;()]*(?:là|:)? ?(?:hơn |gần |trên )?");
/** "vượt chỉ tiêu được giao là 1,41 %": how far, not how much; a number too large for a distance is the target itself. */
export const endsWithDistance = (before: string, value: number): boolean => value < distanceMax && overTargetEnd.test(before);
const distanceMax = 25;
/** "đạt 25 % trên tổng số việc" is a rate, unless the whole that it names is another. */
export const saysOtherWhole = (after: string): boolean => words("phải thi hành|thụ lý|giải quyết").test(after);
/** The share is of a larger whole than the record's own: the country's, the system's. */
export const saysLargerWhole = (after: string): boolean => words("(?:của|trong|so với)[^,;.()]* (?:toàn hệ thống|cả nước|toàn quốc|toàn ngành|hệ thống)").test(after);
export const beginsWithTargetRatio = (after: string): boolean => wordsAtStart(" ?(?:(?:so với|trên|của) )?(?:chỉ tiêu|kế hoạch)").test(after);
export const beginsWithShare = (after: string): boolean =>
  wordsAtStart(" ?(?:(?:trong|trên|của|so với) )?(?:tổng số|tổng)").test(after) || wordsAtStart(" ?(?:trong|trên|của|so với) (?:số )?(?:việc |tiền )?phải thi hành").test(after);
export const beginsWithEligible = (after: string): boolean =>
  wordsAtStart(" ?(?:(?:trong|trên|của) )?(?:tổng )?(?:số )?(?:việc |tiền |vụ )?(?:án )?(?:có|đủ) (?:đủ )?điều kiện").test(after) ||
  wordsAtStart(" ?(?:(?:trong|trên|của) )?(?:tổng )?(?:số )(?:việc |tiền |vụ )?(?:án )?(?:có|đủ) (?:đủ )?điều kiện").test(after);
/** Whether what stands right before the number names the period before: "(cùng kỳ: 75 %)". */
export const endsWithEarlier = (before: string): boolean => earlierEnd.test(before);
/** Whether the words ask for a ratio of the target: "bằng 91,2 % chỉ tiêu", "đạt 102 % kế hoạch". */
export const endsWithEqual = (before: string): boolean => wordsAtEnd("(?:bằng|đạt|hoàn thành)(?: (?:hơn|gần|trên|khoảng))? ?").test(before);
export const endsWithTargetValue = (before: string): boolean => wordsAtEnd("[^()]*(?:[(:]|là|là trên) ?(?:trên )?").test(before);
export const saysRate = (text: string): boolean => words("tỷ lệ|phân loại").test(text);
/** Whether nothing new is said between two figures of a list: "và", "lẫn", a side, a bracket. */
export const isOnlyLink = (between: string): boolean => linkOnly.test(between);

const earlierEnd = wordsAtEnd("(?:năm trước|kỳ trước|cùng kỳ(?: năm (?:trước|[#]+))?|so với năm [#]+)(?: (?:chỉ )?(?:là|đạt))? ?[(:]? ?");
const linkOnly = new RegExp(`^${words("(?:[ ,;()/=-]|và|lẫn|còn|nhưng|cả|về|số|việc|tiền|vụ việc|giá trị|là|trên|hơn|gần|khoảng|trong|tổng|tương đương|tương ứng|với|bằng)*").source}$`, "u");
