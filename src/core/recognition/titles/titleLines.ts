import type { HeaderBlock } from "../header/headerBlock";
import { textAt, type SheetGrid } from "../grid/sheetGrid";
import { tidyText } from "../../text/tidyText";

/** Lines above a header that are still read as its titles. */
const titleRowMax = 15;

/** The texts above a header down to the row given, nearest first. */
export function titleLines(grid: SheetGrid, block: HeaderBlock, fromRowIndex: number): readonly string[] {
  const lines: string[] = [];
  const from = Math.max(fromRowIndex, block.firstRowIndex - titleRowMax);
  for (let rowIndex = block.firstRowIndex - 1; rowIndex >= from; rowIndex -= 1) {
    for (let columnIndex = 0; columnIndex < grid.columnCount; columnIndex += 1) {
      const text = tidyText(textAt(grid, rowIndex, columnIndex));
      if (text !== "") lines.push(text);
    }
  }
  return lines;
}

const titleWords = /kết quả|báo cáo|thống kê|tổng hợp|biểu|bảng|danh sách|tình hình|chỉ tiêu/iu;
const formNumber = /^(mẫu|biểu)( số)?\s*:?\s*\S+$|ban hành|đơn vị (gửi|nhận|báo cáo|tính)/iu;

/** The line that names the table: the uppermost one that sounds like a title, or else the longest. */
export function titleOf(lines: readonly string[]): string {
  const topDown = [...lines].reverse();
  const sounding = topDown.find((line) => titleWords.test(line) && !formNumber.test(line));
  return sounding ?? topDown.filter((line) => !formNumber.test(line)).reduce((longest, line) => (line.length > longest.length ? line : longest), "");
}
