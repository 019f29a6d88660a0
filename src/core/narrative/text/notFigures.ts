import { keyedSource } from "./pattern";

const day = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}`;
const year = String.raw`(?:19|20)\d\d`;
const papers = "thông tư|nghị quyết|nghị định|quyết định|công văn|kế hoạch|báo cáo|chỉ thị|luật|tt|nđ|nq|qđ|bc|kh";
const things = "khoản|điều|điểm|phụ lục|biểu|biểu số|mục|chương|phần|khóa|quý|lần thứ|phòng|khu vực";
const people = "chỉ tiêu|nhiệm vụ|huyện|tỉnh|thành phố|địa phương|đơn vị|chi cục|cục|phòng|cá nhân|tập thể|người|đồng chí|cán bộ|công chức|chấp hành viên|cuộc|lượt|lần|nội dung|bài|văn bản|đoàn|vụ án|giờ|phút|ngày|tuổi|km|m2|ha|nhóm|tiêu chí|kỳ|biểu";

/** Numbers that count nothing here: days, years, months, papers, articles, footnotes, items of a list, people and places. */
const shapes: readonly RegExp[] = [
  day,
  String.raw`ngày \d{1,2}(?:\s?[/-]\s?\d{1,2})?`,
  String.raw`tháng \d{1,2}(?:\s?[/-]\s?\d{4})?`,
  String.raw`(?<=năm )${year}\d?(?:\s?[-/]\s?${year})?(?![\d.,]*\d)`,
  String.raw`(?<!\d[.,/]?)${year}\s?-\s?${year}(?![.,]?\d)`,
  String.raw`(?<![\d.,/])(?:0?[1-9]|1[012])/${year}(?![.,]?\d)`,
  String.raw`(?<![\d.,/])\d{1,2} (?=tháng)`,
  String.raw`(?<=(?:${papers}) (?:liên tịch )?(?:số )?:? ?)\d+(?:[/-][\p{L}\d-]+)+`,
  String.raw`\d+/(?:\d{4}/)?\p{L}{2,}-\p{L}[\p{L}\d-]*`,
  String.raw`\[\d+\]`,
  String.raw`(?<=(?:${things}) )\d+(?:\.\d+)*(?![.,]?\d)(?!\s?(?:việc|vụ|%|tỷ|triệu|nghìn|ngàn|đồng))`,
  String.raw`(?:(?<=¶ ?)|^ ?)\d+(?:\.\d+)*[.)/](?=\s)`,
  String.raw`(?<=[.:;…] )\d+(?:\.\d+)+\.(?=\s)`,
  String.raw`(?<![\d.,/]|(?:thứ|hạng|vị trí|vị thứ) )\d{1,3}(?:/\d{1,3})?(?= (?:${people})(?!\p{L}))`,
].map((source) => new RegExp(`(?<!\\d)(?:${keyedSource(source)})`, "gu"));

/** Remarks in the middle of a phrase that name another indicator only to leave it out. */
const remark = new RegExp(keyedSource(String.raw`\(?\s?(?:đã |không |sau khi )?(?:trừ|tính|kể)(?: đi)?(?: cả)? (?:số |các )?(?:việc |tiền )?(?:(?:chưa|không) có điều kiện )?(?:thi hành )?(?:đã )?chuyển (?:sang )?sổ (?:theo dõi )?riêng\s?\)?`), "gu");

/** The keyed text with the digits of all that is no figure crossed out, character by character, so that places stay. */
export function withoutOtherNumbers(key: string): string {
  const withoutRemarks = key.replace(remark, (found) => " ".repeat(found.length));
  return shapes.reduce((text, shape) => text.replace(shape, (found) => found.replace(/\d/g, "#").replace(/[.[\]]/g, "#")), withoutRemarks);
}
