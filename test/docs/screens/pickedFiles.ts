import { drawnFile } from "../../support/drawnFile";
import { provinceDrawing } from "../../taskpane/review/support/drawnProvince";

/** A file as a browser is given it. */
export interface PickedBytes {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function picked(name: string, bytes: Uint8Array): PickedBytes {
  return { name, mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: Buffer.from(bytes) };
}

/** The figures of a few provinces a year before those of the national sample; all of them are made up. */
export function lastYear(): PickedBytes {
  const drawing = `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | < | < | < | <
  Đơn vị tính: việc, 1.000 đồng
  STT | Đơn vị | Có điều kiện (việc) | Thi hành xong (việc) | Có điều kiện (tiền) | Thi hành xong (tiền)
  1 | Hà Nội    | 40210 | 33012 | 21500000 | 9800000
  2 | Sơn La    | 4120  | 3456  | 410000   | 180500
  3 | Điện Biên | 2310  | 1988  | 150200   | 71300
  4 | Lai Châu  | 1204  | 1033  | 60400    | 30950
  5 | TP. Hồ Chí Minh | 65120 | 51780 | 58000000 | 26400000
  6 | Hải Phòng | 8410  | 6742  | 3900000  | 1790000
  7 | Đà Nẵng   | 6205  | 5301  | 2750000  | 1262000
  8 | Cần Thơ   | 7310  | 5760  | 2980000  | 1405000
  `;
  return picked("Toàn quốc 2022.xlsx", drawnFile({ "Biểu 2022": drawing }));
}

/** What five provinces sent; all figures are made up. */
export function submissions(): readonly PickedBytes[] {
  const sent = (province: string, cases: readonly [number, number], money: readonly [number, number], slip = 0) =>
    picked(`${province}.xlsx`, drawnFile({ "Biểu 06": provinceDrawing(province, { cases, money, slip, targets: [82.5, 45.5] }) }));
  return [
    sent("Sơn La", [5_000, 4_300], [9_000_000, 4_300_000]),
    sent("Điện Biên", [1_000, 800], [2_000_000, 1_000_000]),
    sent("Lai Châu", [2_000, 1_700], [4_000_000, 1_800_000], 10),
    sent("Hòa Bình", [3_100, 2_500], [5_200_000, 2_600_000]),
    sent("Lào Cai", [2_700, 2_290], [4_800_000, 2_100_000]),
  ];
}
