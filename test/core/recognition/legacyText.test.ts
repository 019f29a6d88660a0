import { recognise } from "../../../src/core";
import { fromTcvn3 } from "../../../src/core/text/tcvn3";
import { fromVni } from "../../../src/core/text/vni";
import { drawnSheet } from "../../support/drawnSheet";

it("decodes published samples", () => {
  expect(fromTcvn3("Xin chµo tÊt c¶ mäi ng\u00adêi")).toBe("Xin chào tất cả mọi người");
  expect(fromVni("Xin chaøo caùc baïn")).toBe("Xin chào các bạn");
  expect(fromVni("Ñieàu kieän, tyû leä, chöa")).toBe("Điều kiện, tỷ lệ, chưa");
});

it("reads a header in a legacy font, and says so once for each font", () => {
  const sheet = drawnSheet(
    "S",
    `
    §¬n vÞ | Sè viÖc thô lý | Sè viÖc thi hµnh xong
    Chi côc A | 10 | 5
    `,
    { legacyFonts: [{ area: { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 0, lastColumnIndex: 2 }, fontName: ".VnTime" }, { area: { firstRowIndex: 1, firstColumnIndex: 0, lastRowIndex: 1, lastColumnIndex: 0 }, fontName: ".VnTime" }] },
  );
  const { tables, doubts } = recognise([sheet]);
  expect([...(tables[0]?.columns.keys() ?? [])]).toEqual(["cases.accepted", "cases.finished"]);
  expect(tables[0]?.records[0]?.label).toBe("Chi cục A");
  expect(doubts).toEqual([
    { kind: "legacyFont", tableId: undefined, sheet: "S", area: { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 1, lastColumnIndex: 2 }, encoding: "TCVN3", fontName: ".VnTime" },
  ]);
});

it("reads text in decomposed form, with non-breaking spaces and without accents", () => {
  const decomposed = drawnSheet("S", "Đơn vị | Số việc có\u00a0điều kiện | Số việc thi hành xong\nChi cục A | 10 | 5".normalize("NFD"));
  const plain = drawnSheet("S", "Don vi | So viec co dieu kien | So viec thi hanh xong\nChi cuc A | 10 | 5");
  for (const sheet of [decomposed, plain]) expect([...(recognise([sheet]).tables[0]?.columns.keys() ?? [])]).toEqual(["cases.eligible", "cases.finished"]);
});
