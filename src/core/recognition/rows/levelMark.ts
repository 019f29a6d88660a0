import { isOfficer } from "../../units/officeNamed";
import type { BodyRow } from "./tableBody";

/**
 * How a row shows its level: rows with the same mark stand on one level. Marks rise with the depth that they usually stand for:
 * A, I, 1, 1.1, a, dash, indentation, an officer's name. "" shows nothing.
 */
export interface LevelMark {
  readonly mark: string;
  readonly depth: number;
}

const shapes: readonly (readonly [RegExp, LevelMark])[] = [
  [/^[A-HJ-UWYZ][.)]?$/, { mark: "A", depth: 1 }],
  [/^[IVX]+[.)]?$/, { mark: "I", depth: 2 }],
  [/^\d+[.)]?$/, { mark: "1", depth: 3 }],
  [/^\d+\.\d+[.)]?$/, { mark: "1.1", depth: 4 }],
  [/^(\d+\.){2,}\d+[.)]?$/, { mark: "1.1.1", depth: 5 }],
  [/^[a-zđ][.)]?$/, { mark: "a", depth: 6 }],
  [/^[-+*•–—]+$/, { mark: "-", depth: 7 }],
];
const noMark: LevelMark = { mark: "", depth: 0 };
/** Indented rows stand below all numbered ones, and officers below all others. */
const indentDepth = 8;
const officerMark: LevelMark = { mark: "officer", depth: 1000 };
const ordinalNumbering = /\d|^[A-Za-zđIVX]+[.)]?$|^[-+*•–—]+$/u;
const typedNumbering = /^\s*(?:([IVX]+|\d+|[A-Za-zđ])[.)/-]|((?:\d+\.)+\d+)[.)]?)\s+|^\s*([-+*•–—])\s*/u;

/** The mark of a row: its numbering, in a column or typed before the name; or else how far its name is indented, or that it names an officer. */
export function levelMark({ ordinal, label }: BodyRow): LevelMark {
  return numberedMark(ordinalNumbering.test(ordinal) ? ordinal : numberingOf(label)) ?? unnumberedMark(label);
}

function numberedMark(numbering: string): LevelMark | undefined {
  return numbering === "" ? undefined : shapes.find(([form]) => form.test(numbering))?.[1];
}

function unnumberedMark(label: string): LevelMark {
  const indent = label.length - label.trimStart().length;
  if (indent > 0) return { mark: `>${indent}`, depth: indentDepth + indent };
  return isOfficer(label) ? officerMark : noMark;
}

function numberingOf(label: string): string {
  return typedNumbering.exec(label)?.slice(1).find((part) => part !== undefined) ?? "";
}
