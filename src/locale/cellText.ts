import { isExcelError, type CellContent } from "../core";
import type { NumberForm } from "./numberForm";
import { quoted } from "./quoted";

/** What a cell holds, as a person reads it: a number in the form of the language, a text in quotation marks. */
export function cellText({ count }: NumberForm, content: CellContent, blank: string): string {
  if (content === null || content === "") return blank;
  if (typeof content === "number") return count(content);
  return isExcelError(content) ? content.error : quoted(String(content));
}
