import { HostFailure } from "../../app";
import type { XlsxSheet } from "../contents";

/** As much text as a large library; a file of a few kilobytes can name one long text a million times. */
const textCharactersMax = 100_000_000;

/** Refuses a sheet whose texts, each counted wherever it stands, are more than any sheet has. */
export function refuseTooMuchText({ name, cells }: XlsxSheet): void {
  let characterCount = 0;
  for (const row of cells.values()) {
    for (const { content } of row.values()) characterCount += typeof content === "string" ? content.length : 0;
  }
  if (characterCount > textCharactersMax) throw new HostFailure("payloadTooLarge", name);
}
