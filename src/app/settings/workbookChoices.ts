import { editions, type EditionId } from "../../core";

/** How rates, differences and targets are filled in. */
export const fillForms = ["formulas", "values"] as const;
export type FillForm = (typeof fillForms)[number];

/** What a person chose for a workbook. Whoever opens it next works by the same choices. */
export interface WorkbookChoices {
  /** The edition of the forms that all tables are checked against; each follows from its period when none was chosen. */
  readonly edition?: EditionId;
  /** Live formulas unless chosen otherwise. */
  readonly fillForm?: FillForm;
}

/** The choices out of a workbook's record. One that this add-in does not know counts as not made; the others hold. */
export function soundChoices(value: unknown): WorkbookChoices {
  if (typeof value !== "object" || value === null) return {};
  const { edition, fillForm } = value as Partial<Record<keyof WorkbookChoices, unknown>>;
  const knownEdition = editions.find(({ id }) => id === edition)?.id;
  return { ...(knownEdition && { edition: knownEdition }), ...(fillForm === "values" && { fillForm }) };
}
