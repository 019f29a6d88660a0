import type { Indicator, Term } from "../core";
import { minus } from "./numberForm";

/** The names of the terms of a balance with the signs between them: "thụ lý − ủy thác". */
export function namesOfTerms(terms: readonly Term[], names: Readonly<Record<Indicator, string>>): string {
  return joined(terms, ({ indicator }) => names[indicator]);
}

/** The values of the terms with the signs between them: "5.420 + 3.110". A negative value stands in brackets. */
export function valuesOfTerms(terms: readonly Term[], count: (value: number) => string): string {
  return joined(terms, ({ value }) => (value < 0 ? `(${count(value)})` : count(value)));
}

function joined(terms: readonly Term[], text: (term: Term) => string): string {
  return terms
    .map((term, index) => {
      if (index === 0) return term.sign === 1 ? text(term) : `${minus}${text(term)}`;
      return `${term.sign === 1 ? "+" : minus} ${text(term)}`;
    })
    .join(" ");
}
