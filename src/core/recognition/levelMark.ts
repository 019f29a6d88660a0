import { officeNamed } from "../units/officeNamed";
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
const typedNumbering = /^\s*(?:([IVX]+|\d+|[A-Za-zđ])[.)/-]|((?:\d+\.)+\d+)[.)]?)\s+|^\s*([-+*•–—])\s*/u;

/** The mark of a row: its numbering, in a column or typed before the name; or else how far its name is indented, or that it names an officer. */
export function levelMark({ ordinal, label }: BodyRow): LevelMark {
  const typed = typedNumbering.exec(label);
  const numbering = /\d|^[A-Za-zđIVX]+[.)]?$|^[-+*•–—]+$/u.test(ordinal) ? ordinal : (typed?.[1] ?? typed?.[2] ?? typed?.[3] ?? "");
  const shape = shapes.find(([form]) => form.test(numbering));
  if (shape) return shape[1];
  const indent = /^[\s\u00a0]*/.exec(label)?.[0].length ?? 0;
  if (indent > 0) return { mark: `>${indent}`, depth: 8 + indent };
  return officeNamed(label)?.kind === "officer" ? { mark: "officer", depth: 100 } : noMark;
}
