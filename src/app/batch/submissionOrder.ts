/** A file with what tells when it was submitted. */
export interface SubmittedFile {
  /** Its path. */
  readonly name: string;
  readonly modifiedAt: number;
}

/** For sorting: of two submissions the later one comes last. The number that a person wrote ("lần 2") tells more than the time, which copying may change. */
export function submissionOrder(one: SubmittedFile, other: SubmittedFile): number {
  return submissionNumber(one.name) - submissionNumber(other.name) || one.modifiedAt - other.modifiedAt;
}

/** "lần 2", "lan 2", "lần nộp thứ 2", "lần_2". */
const numbered = /(?<!\p{L})(?:lần|lan)[\s_-]*(?:nộp|nop|gửi|gui)?[\s_-]*(?:thứ|thu)?[\s_-]*(\d{1,2})(?!\d)/giu;

/**
 * The how-manieth submission a file is, as its name says, or else a folder that it stands in, the innermost first; 1 where none says so.
 *
 * @example submissionNumber("gửi/Sơn La lần 2.xlsx") // 2
 */
export function submissionNumber(path: string): number {
  const [, number] = [...path.normalize("NFC").matchAll(numbered)].at(-1) ?? [];
  return number === undefined ? 1 : Number(number);
}
