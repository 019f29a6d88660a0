const spaces = /[\s\u00a0\u200b-\u200f\u2000-\u200a\u202f\u2060\u3000\ufeff]+/g;
const dashes = /[\u2010-\u2015\u2212]/g;

/** What tidying would change: most texts have nothing of it. */
const untidy = /[^\S ]|^ | $| {2}|[\u200b-\u2015\u2060\u2212\ufeffÐð]/;

/** Characters that look like a plain space, or like nothing at all. */
const hidden = /[\u00a0\u00ad\u200b-\u200f\u2000-\u200a\u202f\u2060\u3000\ufeff]/;

/** Whether a text holds characters that nobody sees, such as a no-break or a zero-width space: to a formula it is another text. */
export function hasHiddenCharacters(text: string): boolean {
  return hidden.test(text);
}

/** Text on one line: one Unicode form, one kind of space and of dash, nothing around it. Words and letter case stay. */
export function tidyText(text: string): string {
  const composed = text.normalize("NFC");
  if (!untidy.test(composed)) return composed;
  return composed.replace(dashes, "-").replace(/Ð/g, "Đ").replace(/ð/g, "đ").replace(spaces, " ").trim();
}
