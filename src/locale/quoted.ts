/** Longer text of a cell would push the sentence out of sight. */
const quotedLengthMax = 40;

/** Text of a cell between quotation marks, in one line and cut when it is long. It stays text, whatever it holds. */
export function quoted(text: string): string {
  const letters = [...text.replace(/\s+/g, " ").trim()];
  return letters.length > quotedLengthMax ? `“${letters.slice(0, quotedLengthMax).join("")}…”` : `“${letters.join("")}”`;
}
