import type { AnomalyId, RuleKind } from "../../core";

/** What a page tells of a rule besides its name and legal basis, which the rule itself brings. */
export interface RulePage {
  readonly meaning: string;
  readonly example: string;
  readonly whatToDo: string;
}

/** Rules of one kind share a page's text; what is merely unusual has a page for each id. */
export type PageSubject = RuleKind | AnomalyId | "settings";

/** One page for every subject: a subject without a page does not compile, in any language. */
export type RulePages = Readonly<Record<PageSubject, RulePage>>;
export type AnomalyPages = Readonly<Record<AnomalyId, RulePage>>;

/** The words around the text of a page. */
export interface PageLabels {
  readonly formula: string;
  readonly meaning: string;
  readonly legalBasis: string;
  readonly noLegalBasis: string;
  readonly example: string;
  readonly whatToDo: string;
  /** Title of the list of all pages. */
  readonly listTitle: string;
}

/** A page in the order of its writing. */
export function page(meaning: string, example: string, whatToDo: string): RulePage {
  return { meaning, example, whatToDo };
}
