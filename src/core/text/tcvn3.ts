/** The letters of the TCVN3 (ABC) encoding as they look without its fonts, and what they stand for, in the same order. */
const looks = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦";
const letters = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";

const letterByLook = new Map([...looks].map((look, index) => [look, [...letters][index] ?? look]));

/**
 * Text that was typed for the old fonts ".VnTime", ".VnArial" …, in the letters that it shows in them.
 *
 * @example fromTcvn3("Thi hµnh xong") // "Thi hành xong"
 */
export function fromTcvn3(text: string): string {
  return [...text].map((character) => letterByLook.get(character) ?? character).join("");
}
