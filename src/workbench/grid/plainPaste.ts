import type { Language } from "./gridWords";
import { englishNumber } from "./vietnameseEntry";

/** What the engine is given when a person pastes with the keyboard. */
export interface PastedContent {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

/** The mark that the engine leaves in what was copied from the grid itself. */
const ownCopy = /data-copy-id/;

const cellBreak = /([\t\r\n])/;

/**
 * What may be pasted: from the grid itself everything, from elsewhere the plain text, because the looks of other programs
 * could not be saved. Numbers in Vietnamese writing become numbers and not texts or thousandths.
 */
export function plainPaste({ htmlContent = "", textContent = "" }: PastedContent, language: Language): PastedContent {
  if (ownCopy.test(htmlContent)) return { htmlContent, textContent };
  if (language !== "vi") return { htmlContent: "", textContent };
  return { htmlContent: "", textContent: textContent.split(cellBreak).map((part) => englishNumber(part) ?? part).join("") };
}
