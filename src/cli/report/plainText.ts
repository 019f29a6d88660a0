/** Characters that steer a terminal or turn the direction of writing: text of a workbook must do neither. */
// eslint-disable-next-line no-control-regex -- those are the characters that are meant
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of a workbook as it may be printed: one line, and nothing but letters. */
export function plainText(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ").replace(steering, "\uFFFD");
}
