import type { CellContent, SheetSnapshot } from "../../src/core";

/** The counts of one side, in the order of its columns. */
const headings = ["Số cũ chuyển sang", "Số mới thụ lý", "Tổng số thụ lý", "Ủy thác", "Tổng số phải thi hành", "Có điều kiện", "Thi hành xong", "Đang thi hành", "Chưa có điều kiện"];
const officersOfOffice = 9;
const people = ["Nguyễn Văn An", "Trần Thị Bích", "Lê Hoàng Cường", "Phạm Quốc Dũng", "Đặng Thị Thuỷ", "Vũ Đình Hoà", "Bùi Thanh Tùng"];

/** A list of offices and their officers, việc beside tiền, in so many rows of 20 columns: longer than any that is reported. */
export function largeSheet(rowCount: number): SheetSnapshot {
  const blankAfter = (text: string) => [text, ...Array.from({ length: headings.length - 1 }, () => null)];
  const header: readonly (readonly CellContent[])[] = [
    ["STT", "Tên đơn vị", ...blankAfter("Về việc"), ...blankAfter("Về tiền (nghìn đồng)")],
    [null, null, ...headings, ...headings],
  ];
  const contents = [...header, ...Array.from({ length: rowCount }, (_, index) => bodyRow(index))];
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

function bodyRow(index: number): readonly CellContent[] {
  const office = Math.floor(index / (officersOfOffice + 1));
  const place = index % (officersOfOffice + 1);
  const name = place === 0 ? `Chi cục THADS huyện số ${office + 1}` : `CHV ${people[(office + place) % people.length]} ${office + 1}`;
  const share = place === 0 ? officersOfOffice : 1;
  return [place === 0 ? office + 1 : null, name, ...counts(20 * share), ...counts(700 * share)];
}

/** Figures of one record that agree with one another. */
function counts(size: number): readonly number[] {
  const [carriedIn, newlyAccepted, entrusted, finished, inProgress] = [3 * size, 2 * size, size / 20, size, size / 2];
  const accepted = carriedIn + newlyAccepted;
  const toEnforce = accepted - entrusted;
  const eligible = finished + inProgress;
  return [carriedIn, newlyAccepted, accepted, entrusted, toEnforce, eligible, finished, inProgress, toEnforce - eligible];
}
