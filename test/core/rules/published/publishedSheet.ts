import type { SheetSnapshot } from "../../../../src/core";
import { drawnSheet } from "../../../support/drawnSheet";

/** A published report as the sheet that an office would keep of it, and the findings that it deserves. */
export interface PublishedCase {
  readonly name: string;
  /** The lines above the table: what is counted, when, and in which money. */
  readonly title: readonly string[];
  /** One line for each unit, as `drawnSheet` draws it; headed by the short names of `headings`. */
  readonly drawing: string;
  /** Each finding as "severity rule code explanation". */
  readonly deserves: readonly string[];
}

/** What an office heads a column with. `v` is việc, `t` is tiền; `p` before them is the same period of the year before. */
const headings: ReadonlyMap<string, string> = new Map([
  ["thụ lý", "Tổng số thụ lý"],
  ["cũ", "Số cũ chuyển sang"],
  ["mới", "Thụ lý mới"],
  ["ủy thác", "Ủy thác"],
  ["thu hồi", "Thu hồi, hủy"],
  ["phải", "Tổng số phải thi hành"],
  ["có ĐK", "Có điều kiện"],
  ["% có ĐK", "Tỷ lệ có điều kiện"],
  ["chưa ĐK", "Chưa có điều kiện"],
  ["hoãn", "Hoãn, tạm đình chỉ"],
  ["sổ riêng", "Đã chuyển sổ theo dõi riêng"],
  ["xong", "Thi hành xong"],
  ["%", "Tỷ lệ %"],
  ["chỉ tiêu", "Chỉ tiêu giao"],
  ["so", "Vượt (+), thiếu (-) so với chỉ tiêu"],
  ["tăng %", "Tăng, giảm tỷ lệ so với cùng kỳ"],
  ["xong cũ", "Thi hành xong cùng kỳ năm trước"],
  ["% cũ", "Tỷ lệ % cùng kỳ năm trước"],
  ["mới cũ", "Thụ lý mới cùng kỳ năm trước"],
]);

/** The sheet: title, a row of sides over a row of indicators, the figures. Columns are written "v phải", "t xong". */
export function publishedSheet({ title, drawing }: PublishedCase): SheetSnapshot {
  const [header = "", ...rows] = drawing.trim().split("\n").map((line) => line.trim());
  const columns = header.split("|").slice(1).map((name) => name.trim());
  const above = columns.map((name, index) => (columns[index - 1]?.[0] === name[0] ? "<" : name.startsWith("v") ? "Về việc" : "Về tiền"));
  const labels = columns.map((name) => {
    const heading = headings.get(name.slice(2));
    if (heading === undefined) throw new RangeError(`no heading for ${name}`);
    return heading;
  });
  return drawnSheet("Biểu", [...title, ["Đơn vị", ...above].join(" | "), ["^", ...labels].join(" | "), ...rows].join("\n"));
}
