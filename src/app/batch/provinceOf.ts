import type { RecordSet } from "../../core";
import { provinceIn } from "./provinceIn";

/** A text at the top of a sheet. */
export interface Headline {
  readonly rowIndex: number;
  readonly text: string;
}

/** A file as it says whose it is. */
export interface NamedFile {
  /** What people call it: its path. */
  readonly name: string;
  /** Texts at the top of each sheet: where an agency writes its own name. */
  readonly headlines: ReadonlyMap<string, readonly Headline[]>;
}

const agencyWords = /thi hành án|thads|cục|tỉnh|thành phố/iu;

/** The province whose offices a table lists: as the sheet names its agency, or else as the file is called. */
export function provinceOf({ sheet, title, period, area }: RecordSet, { headlines, name }: NamedFile): string | undefined {
  // Only above the table: below its header stand offices that may bear the name of another province.
  const above = (headlines.get(sheet) ?? []).filter(({ rowIndex }) => rowIndex < area.firstRowIndex).map(({ text }) => text);
  const lines = [title, ...above].filter((line) => agencyWords.test(line));
  for (const line of lines) {
    const found = provinceIn(line, period?.to);
    if (found !== undefined) return found;
  }
  return provinceIn(sheet, period?.to) ?? provinceIn(fileNameOf(name), period?.to);
}

function fileNameOf(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? "").replace(/\.[a-z]+$/i, "");
}
