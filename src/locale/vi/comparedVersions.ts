import type { VersionWords } from "../comparisonPlaceWords";
import { numbers } from "./numbers";

const { count } = numbers;

const quotedList = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/** What is said of two versions of one workbook. */
export const comparedVersions: VersionWords = {
  title: "So với bản nộp trước",
  intro: "So sổ đang mở với tệp đã nộp lần trước: ô nào đã sửa, lỗi nào đã hết.",
  comparing: "Đang so hai bản",
  comparedWith: (file) => `So với ${file}`,
  same: "Hai bản giống nhau từng ô.",
  cellsTitle: (cells) => `${count(cells)} ô khác bản trước`,
  kinds: { filled: "Mới điền", changed: "Đã sửa", removed: "Đã xóa", formulaChanged: "Đổi công thức" },
  kindLabel: "Loại thay đổi",
  allKinds: "Tất cả thay đổi",
  change: ({ before, after }) => `${before} → ${after}`,
  empty: "trống",
  lines: {
    insertedRow: (place) => `Thêm dòng ${place}`,
    removedRow: (place) => `Bỏ dòng ${place} của bản trước`,
    insertedColumn: (place) => `Thêm cột ${place}`,
    removedColumn: (place) => `Bỏ cột ${place} của bản trước`,
  },
  addedSheets: (sheets) => `Thêm tờ ${quotedList(sheets)}`,
  removedSheets: (sheets) => `Bỏ tờ ${quotedList(sheets)}`,
  structure: (changes) => `${count(changes)} thay đổi về dòng, cột, tờ`,
  rulesTitle: ({ fixed, still, fresh }) => `Lỗi: ${count(fixed)} đã hết, ${count(still)} vẫn còn, ${count(fresh)} mới`,
  fixed: (findings) => `Đã hết (${count(findings)})`,
  still: (findings) => `Vẫn còn (${count(findings)})`,
  fresh: (findings) => `Mới (${count(findings)})`,
  highlight: "Tô sáng ô đã thay đổi",
  highlighted: (cells) => `Đã tô sáng ${count(cells)} ô. Bỏ bằng nút “Xóa đánh dấu”.`,
};
