/** A text as a formula writes it: always quoted, so that nothing in it can be read as anything else. */
export function quotedText(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
