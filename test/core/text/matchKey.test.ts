import { matchKey, plainKey } from "../../../src/core/text/matchKey";
import { tidyText } from "../../../src/core/text/tidyText";

it.each([
  ["old and new tone placement", "Thanh Hoá, uỷ thác, thuỷ", "Thanh Hóa, ủy thác, thủy"],
  ["y and i", "tỷ lệ, lý", "tỉ lệ, lí"],
  ["composed and decomposed", "Thừa Thiên Huế".normalize("NFD"), "Thừa Thiên Huế"],
  ["the hybrid of Windows-1258", "tỷ lê\u0323 viê\u0323c", "tỷ lệ việc"],
  ["look-alikes of Đ", "\u00d0iện Biên", "Điện Biên"],
  ["Cyrillic letters", "T\u043eàn tỉnh", "Toàn tỉnh"],
  ["non-breaking and zero-width spaces", "Thi\u00a0hành\u200b xong", "Thi hành xong"],
  ["dashes and line breaks", "Bà Rịa –\nVũng Tàu", "Bà Rịa - Vũng Tàu"],
  ["letter case", "CÓ ĐIỀU KIỆN", "có điều kiện"],
])("sees through %s", (_, one, other) => {
  expect(matchKey(one)).toBe(matchKey(other));
});

it.each([
  ["thụ lý", "thu lý"],
  ["hoãn", "hoàn"],
  ["Hà Nam", "Hà Nội"],
  ["Kon Tum 1", "Kon Tum 2"],
])("keeps %j and %j apart", (one, other) => {
  expect(matchKey(one)).not.toBe(matchKey(other));
});

it("drops accents on request", () => {
  expect(plainKey(matchKey("Thừa Thiên – Huế, Đắk Lắk"))).toBe("thua thien hue dak lak");
});

it("tidies text for showing", () => {
  expect(tidyText(" Bà\u00a0Rịa –\n Vu\u0303ng  Tàu ")).toBe("Bà Rịa - Vũng Tàu");
});
