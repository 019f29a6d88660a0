import type { Finding } from "../../core";

/** What a person says of a finding: it is an error indeed, or its figures are right as they are. */
export const opinions = ["wrong", "right"] as const;
export type Opinion = (typeof opinions)[number];

/** What a finding was about, to be said of it when it is found no more. */
export interface FindingSubject {
  readonly ruleId: string;
  /** "" of a verdict that was written before it was kept. */
  readonly code: string;
  readonly sheet: string;
  readonly recordLabel: string;
}

/** What is remembered of a finding. "listed" is no opinion yet: the finding was on a list, so that it can be told one day that it was fixed. */
export interface Verdict {
  readonly findingId: string;
  readonly opinion: Opinion | "listed";
  /** What its figures were: once they change, the finding is open again. */
  readonly fingerprint: string;
  /** Never empty where the opinion is "right". */
  readonly reason: string;
  /** "" where nobody is known by name. */
  readonly reviewer: string;
  /** The time on the person's clock: "2026-11-22T08:05". */
  readonly time: string;
  readonly about: FindingSubject;
  /** Since when it is known to be fixed. */
  readonly fixedTime?: string;
}

/** What a finding is about. */
export function subjectOf({ ruleId, code, cells: [{ sheet }], recordLabel }: Finding): FindingSubject {
  return { ruleId, code, sheet, recordLabel };
}

const known: ReadonlySet<unknown> = new Set([...opinions, "listed"]);

/** Whether a value out of the workbook has the shape of a verdict. */
export function isVerdict(value: unknown): value is Verdict {
  if (typeof value !== "object" || value === null) return false;
  const { findingId, opinion, fingerprint, reason, reviewer, time, about, fixedTime } = value as Partial<Record<keyof Verdict, unknown>>;
  const isTimed = fixedTime === undefined || typeof fixedTime === "string";
  return known.has(opinion) && areTexts(findingId, fingerprint, reason, reviewer, time) && isTimed && isSubject(about);
}

function isSubject(value: unknown): value is FindingSubject {
  if (typeof value !== "object" || value === null) return false;
  const { ruleId, code, sheet, recordLabel } = value as Partial<Record<keyof FindingSubject, unknown>>;
  return areTexts(ruleId, code, sheet, recordLabel);
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === "string");
}
