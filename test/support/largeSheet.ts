import type { CellContent, SheetSnapshot } from "../../src/core";

/** The counts of one side, in the order of its columns. */
const headings = ["Số cũ chuyển sang", "Số mới thụ lý", "Tổng số thụ lý", "Ủy thác", "Tổng số phải thi hành", "Có điều kiện", "Thi hành xong", "Đang thi hành", "Chưa có điều kiện"];
const people = ["Nguyễn Văn An", "Trần Thị Bích", "Lê Hoàng Cường", "Phạm Quốc Dũng", "Đặng Thị Thuỷ", "Vũ Đình Hoà", "Bùi Thanh Tùng", "Hồ Ngọc Lan", "Đỗ Minh Quân"];

/** A list of offices and their officers, việc beside tiền, in so many rows of 20 columns: longer than any that is reported. */
export function largeSheet(rowCount: number): SheetSnapshot {
  const blankAfter = (text: string) => [text, ...Array.from({ length: headings.length - 1 }, () => null)];
  const header: readonly (readonly CellContent[])[] = [
    ["STT", "Tên đơn vị", ...blankAfter("Về việc"), ...blankAfter("Về tiền (nghìn đồng)")],
    [null, null, ...headings, ...headings],
  ];
  const officeCount = Math.ceil(rowCount / (people.length + 1));
  const contents = [...header, ...Array.from({ length: officeCount }, (_, index) => officeRows(index)).flat().slice(0, rowCount)];
  const width = 2 + 2 * headings.length;
  return {
    name: "Danh sách",
    visibility: "visible",
    isProtected: false,
    origin: { rowIndex: 0, columnIndex: 0 },
    contents,
    formulas: contents.map(() => Array.from({ length: width }, () => "")),
    numberFormats: contents.map(() => Array.from({ length: width }, () => "General")),
    merges: [2, 2 + headings.length].map((firstColumnIndex) => ({ firstRowIndex: 0, lastRowIndex: 0, firstColumnIndex, lastColumnIndex: firstColumnIndex + headings.length - 1 })),
    hiddenRowIndexes: [],
    hiddenColumnIndexes: [],
    legacyFonts: [],
  };
}

/** An office and its officers, whose figures add up to those of the office. */
function officeRows(office: number): readonly (readonly CellContent[])[] {
  const officers = people.map((person, place) => {
    const [carriedIn, newlyAccepted] = [spread(office, place, 1), spread(office, place, 2)];
    const money = 600 + 40 * spread(office, place, 3);
    return { name: `CHV ${person} ${office + 1}`, figures: [...counts(carriedIn, newlyAccepted), ...counts(carriedIn * money, newlyAccepted * money)] };
  });
  const sums = headings.concat(headings).map((_, column) => officers.reduce((sum, { figures }) => sum + (figures[column] ?? 0), 0));
  return [[office + 1, `Chi cục THADS huyện số ${office + 1}`, ...sums], ...officers.map(({ name, figures }) => [null, name, ...figures])];
}

/** Figures of one record that agree with one another. */
function counts(carriedIn: number, newlyAccepted: number): readonly number[] {
  const accepted = carriedIn + newlyAccepted;
  const entrusted = Math.round(accepted * 0.03);
  const toEnforce = accepted - entrusted;
  const eligible = Math.round(toEnforce * 0.7);
  const finished = Math.round(eligible * 0.6);
  return [carriedIn, newlyAccepted, accepted, entrusted, toEnforce, eligible, finished, eligible - finished, toEnforce - eligible];
}

/** A number between 40 and 100 that looks like any. */
function spread(office: number, place: number, turn: number): number {
  return 40 + ((office * 7_919 + place * 104_729 + turn * 1_299_709) % 61);
}
