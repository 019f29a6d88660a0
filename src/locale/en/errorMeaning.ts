const meanings: ReadonlyMap<string, string> = new Map([
  ["#DIV/0!", "the formula divides by 0 or by an empty cell"],
  ["#REF!", "the formula points to a deleted cell"],
  ["#NAME?", "the formula names a function or range that does not exist"],
  ["#VALUE!", "the formula computes with text"],
  ["#N/A", "the formula looks something up and does not find it"],
  ["#NUM!", "the result is too large, too small or impossible"],
  ["#NULL!", "two ranges of the formula do not meet"],
  ["#SPILL!", "there are not enough empty cells for the result"],
]);

/** What an error of Excel means. Others than these are named but not explained. */
export function errorMeaning(error: string): string {
  return meanings.get(error) ?? "the formula gives no result";
}
