const spaces = /[\s\u00a0\u200b-\u200f\u2000-\u200a\u202f\u2060\u3000\ufeff]+/g;
const dashes = /[\u2010-\u2015\u2212]/g;

/** Text on one line: one Unicode form, one kind of space and of dash, nothing around it. Words and letter case stay. */
export function tidyText(text: string): string {
  return text.normalize("NFC").replace(dashes, "-").replace(/Ð/g, "Đ").replace(/ð/g, "đ").replace(spaces, " ").trim();
}
