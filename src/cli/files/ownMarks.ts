import { parse } from "node:path";

/** What stands before the ending of every file that the command writes: a result is never called as the file that it was made of, and is never taken for a submission. */
export const ownMarks = { annotated: ".soat", cleared: ".sach" } as const;
export type OwnMark = (typeof ownMarks)[keyof typeof ownMarks];

const ownMark = /\.(?:soat|sach)$/i;

/** The mark that a file bears, in small letters; `undefined` for a file that is none of ours. */
export function markOf(path: string): string | undefined {
  return ownMark.exec(parse(path).name)?.[0].toLowerCase();
}

/** The name of a file, without its ending, as it was before we marked it. */
export function unmarked(name: string): string {
  return name.replace(ownMark, "");
}
