import { recognise, type RecordSet, type SheetSnapshot } from "../../../../src/core";
import { drawnSheet } from "../../../support/drawnSheet";
import { lines, summaryOf } from "./summaryOf";

it("a table that does not begin in A1, below an official heading", () => {
  const sheet = drawnSheet(
    "Bieu 04",
    `
    Biểu số: 04/TK-THA | < | KẾT QUẢ THI HÀNH ÁN DÂN SỰ TÍNH BẰNG VIỆC CHIA THEO CƠ QUAN | < | Đơn vị gửi báo cáo: Cục THADS tỉnh Sơn La
    Ban hành theo TT số 06/2019/TT-BTP ngày 21/11/2019 | < | 12 tháng / năm 2020 | < | Đơn vị nhận báo cáo: Tổng cục THADS
    -
    TT | Tên đơn vị | Thụ lý | Có điều kiện | Xong
    1 | Chi cục A | 10 | 8 | 4
    2 | Chi cục B | 20 | 18 | 9
    `,
    { at: "C5" },
  );
  expect(summaryOf(sheet)).toEqual(
    lines(`
      Bieu 04!C8 | 12/2020 | no unit
      cases.accepted E, cases.eligible F, cases.finished G
      9 Chi cục A
      10 Chi cục B
    `),
  );
});

it("cases and money one below the other are one table when they list the same units", () => {
  const sheet = drawnSheet(
    "S",
    `
    KẾT QUẢ THADS 9 THÁNG NĂM 2021
    I. VỀ VIỆC
    Đơn vị | Thụ lý | Có điều kiện | Xong
    Chi cục A | 10 | 8 | 4
    Chi cục B | 20 | 18 | 9
    Cộng | 30 | 26 | 13

    II. VỀ TIỀN (ĐVT: nghìn đồng)
    Đơn vị | Thụ lý | Có điều kiện | Xong
    Chi cục A | 100 | 80 | 40
    Chi cục B | 200 | 180 | 90
    Cộng | 300 | 260 | 130
    `,
  );
  expect(summaryOf(sheet)).toEqual(
    lines(`
      S!A3 | 9/2021 | 1000
      cases.accepted B, cases.eligible C, cases.finished D, money.accepted B, money.eligible C, money.finished D
      4 Chi cục A < Cộng
      5 Chi cục B < Cộng
      6 Σ Cộng
    `),
  );
});

it("two sections of rows below one header", () => {
  const sheet = drawnSheet(
    "S",
    `
    Đơn vị | Thụ lý | Có điều kiện | Xong
    A. Về việc | - | - | -
    Chi cục A | 10 | 8 | 4
    Chi cục B | 20 | 18 | 9
    B. Về tiền (triệu đồng) | - | - | -
    Chi cục A | 100 | 80 | 40
    Chi cục C | 200 | 180 | 90
    `,
  );
  expect(summaryOf(sheet)).toEqual(
    lines(`
      S!A1 | no period | no unit
      cases.accepted B, cases.eligible C, cases.finished D
      3 Chi cục A
      4 Chi cục B
      S!A6 | no period | 1000000
      money.accepted B, money.eligible C, money.finished D
      6 Chi cục A
      7 Chi cục C
    `),
  );
});

it("two sheets of one period, told apart by their names, in another order of rows", () => {
  const cases = drawnSheet("Việc", "Năm 2022\nĐơn vị | Thụ lý | Có điều kiện\nChi cục A | 10 | 8\nChi cục B | 20 | 18");
  const money = drawnSheet("Tiền", "Năm 2022, ĐVT: đồng\nĐơn vị | Thụ lý | Có điều kiện\nChi cục B | 200 | 180\nChi cục A | 100 | 80");
  const [table] = recognised(cases, money);
  expect(summaryOf(cases, money)).toEqual(
    lines(`
      Việc!A2 | 12/2022 | 1
      cases.accepted B, cases.eligible C, money.accepted Tiền!B, money.eligible Tiền!C
      3 Chi cục A
      4 Chi cục B
    `),
  );
  expect([...(table?.columns.get("money.eligible")?.values ?? [])]).toEqual([80, 180]);
  expect([...(table?.columns.get("money.eligible")?.rowIndexes ?? [])]).toEqual([3, 2]);
});

it("remarks between the header and the first figures", () => {
  const sheet = drawnSheet(
    "S",
    `
    Kết quả 10 tháng năm 2026
    Đơn vị | Có điều kiện | Thi hành xong
    (Đơn vị tính: việc)
    Phòng THADS khu vực 1 | 400 | 320

    II. VỀ TIỀN
    Đơn vị | Có điều kiện | Thi hành xong
    A | 1 | 2
    Ghi chú: đơn vị tính nghìn đồng, chốt ngày 31/7/2026 | < | <
    (Đơn vị tính: nghìn đồng)
    Phòng THADS khu vực 1 | 45000 | 18000
    `,
  );
  expect(summaryOf(sheet)).toEqual(
    lines(`
      S!A2 | 10/2026 | 1000
      cases.eligible B, cases.finished C, money.eligible B, money.finished C
      4 Phòng THADS khu vực 1
    `),
  );
});

it("sheets of different periods stay apart", () => {
  const cases = drawnSheet("Việc", "Năm 2022\nĐơn vị | Thụ lý | Có điều kiện\nChi cục A | 10 | 8");
  const money = drawnSheet("Tiền", "Năm 2021\nĐơn vị | Thụ lý | Có điều kiện\nChi cục A | 100 | 80");
  expect(recognised(cases, money)).toHaveLength(2);
});

it("two tables side by side, each with its own names", () => {
  const sheet = drawnSheet(
    "S",
    `
    STT | Đơn vị | Số việc thụ lý | Số việc xong | - | STT | Đơn vị | Số tiền thụ lý | Số tiền xong
    1 | Chi cục A | 10 | 8 | - | 1 | Chi cục C | 100 | 80
    2 | Chi cục B | 20 | 18 | - | 2 | Chi cục D | 200 | 180
    `,
  );
  expect(summaryOf(sheet)).toEqual(
    lines(`
      S!A1 | no period | no unit
      cases.accepted C, cases.finished D
      2 Chi cục A
      3 Chi cục B
      S!F1 | no period | no unit
      money.accepted H, money.finished I
      2 Chi cục C
      3 Chi cục D
    `),
  );
});

it("sheets without a table say why", () => {
  const sheets = [
    drawnSheet("Trống", "-"),
    drawnSheet("Thư", "Kính gửi: Tổng cục THADS\nXin gửi báo cáo 12 | 13"),
    drawnSheet("Mẫu", "Đơn vị | Số việc thụ lý | Số tiền thụ lý\nChi cục A | - | -"),
  ];
  expect(summaryOf(...sheets)).toEqual(["no table in Trống: empty", "no table in Thư: noKnownHeader", "no table in Mẫu: noFigures"]);
});

it("hidden rows and columns count like the others", () => {
  const drawing = "Đơn vị | Số việc thụ lý | Số việc xong\nChi cục A | 10 | 8\nChi cục B | 20 | 18";
  expect(summaryOf(drawnSheet("S", drawing, { hiddenRowIndexes: [1], hiddenColumnIndexes: [2] }))).toEqual(summaryOf(drawnSheet("S", drawing)));
});

function recognised(...sheets: readonly SheetSnapshot[]): readonly RecordSet[] {
  return recognise(sheets).tables;
}
