import type { EditionId, Period } from "../../core";

/** A unit that has a row of its own, and its officers where they are counted one by one. */
export interface TemplateUnit {
  readonly name: string;
  readonly officers: readonly string[];
}

/** Who sends the report: the country's agency, or that of a province. */
export type TemplateSender = { readonly kind: "nation" } | { readonly kind: "province"; readonly province: string };

/** What a new workbook is for. */
export interface TemplateRequest {
  readonly edition: EditionId;
  readonly period: Period;
  readonly sender: TemplateSender;
  readonly units: readonly TemplateUnit[];
  /** Whether everything but the cells for figures is protected. No password is set. */
  readonly isLocked: boolean;
}
