/** What the add-in writes besides corrections. */
export const loggedActionKinds = ["filled", "highlighted", "sheetMade", "sheetAdded"] as const;
export type LoggedActionKind = (typeof loggedActionKinds)[number];

/** Something that the add-in wrote at a person's wish: how much of it, and when. */
export interface LoggedAction {
  readonly kind: LoggedActionKind;
  /** Cells; of a sheet the rows that it lists. */
  readonly count: number;
  /** The sheet that was made, which is ours, or added, which is the person's. */
  readonly sheet?: string;
  /** The time on the person's clock: "2026-11-22T08:05". */
  readonly time: string;
}

/** Whether a value out of the workbook has the shape of a logged action. */
export function isLoggedAction(value: unknown): value is LoggedAction {
  if (typeof value !== "object" || value === null) return false;
  const { kind, count, sheet, time } = value as Partial<Record<keyof LoggedAction, unknown>>;
  const isSheet = sheet === undefined || typeof sheet === "string";
  return loggedActionKinds.some((known) => known === kind) && typeof count === "number" && isSheet && typeof time === "string";
}
