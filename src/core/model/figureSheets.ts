import type { RecordSet } from "./records";

/** The sheets that the figures of a table stand on; a table whose sides were joined has two. */
export function figureSheets({ columns }: RecordSet): readonly string[] {
  return [...new Set([...columns.values()].map(({ sheet }) => sheet))];
}
