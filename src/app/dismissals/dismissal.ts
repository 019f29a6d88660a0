/** A finding that a person looked at and set aside, and why. */
export interface Dismissal {
  readonly findingId: string;
  /** What its figures were: once they change, the finding is back. */
  readonly fingerprint: string;
  readonly reason: string;
  /** The time on the person's clock: "2026-11-22T08:05". */
  readonly time: string;
}

/** Whether a value out of the workbook has the shape of a dismissal. */
export function isDismissal(value: unknown): value is Dismissal {
  if (typeof value !== "object" || value === null) return false;
  const { findingId, fingerprint, reason, time } = value as Partial<Record<keyof Dismissal, unknown>>;
  return [findingId, fingerprint, reason, time].every((text) => typeof text === "string");
}
