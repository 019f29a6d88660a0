import type { CountIndicator, Side } from "../model/indicator";
import type { Edition } from "./edition";
import type { Part } from "./identity";

/** Columns that stand below one heading. */
export type FormGroup = "accepted" | "eligible";

/** A column of the forms that list units one below another. */
export interface FormColumn {
  readonly indicator: CountIndicator | "rate";
  readonly group?: FormGroup;
  /** The columns that it is worked out from; without them it is counted. */
  readonly parts?: readonly Part[];
}

/** The columns that a form of the edition counts or works out, in the order of their codes 1, 2, 3 … */
export function formColumns(edition: Edition, side: Side): readonly FormColumn[] {
  const indicators = indicatorsOf(edition, side);
  const columns = indicators.map((indicator): FormColumn => {
    const group = groups.find(([, members]) => members.has(indicator))?.[0];
    const parts = workedOut.has(indicator) ? partsOf(edition, indicator, new Set(indicators)) : undefined;
    return { indicator, ...(group && { group }), ...(parts && { parts }) };
  });
  const end = columns.findIndex(({ indicator }) => indicator === "trackedSeparately");
  return [...columns.slice(0, end), { indicator: "rate", parts: finishedOf(indicators) }, ...columns.slice(end)];
}

/** What a form counts; "xong" is always told apart into its parts. */
function indicatorsOf(edition: Edition, side: Side): readonly CountIndicator[] {
  const hasThirdGroup = edition.identities.some(({ parts }) => parts.some(({ indicator }) => indicator === "postponed"));
  return [
    ...(["accepted", "carriedIn", "newlyAccepted", "entrusted", "withdrawn", "toEnforce", "eligible", "enforced", "terminated"] as const),
    ...(side === "money" ? (["reduced"] as const) : []),
    "inProgress",
    ...(hasThirdGroup ? (["deferredArticle48"] as const) : []),
    ...(["otherEligible", "notEligible"] as const),
    ...(hasThirdGroup ? (["postponed", "suspended"] as const) : []),
    ...(["carriedOut", "trackedSeparately"] as const),
  ];
}

const groups: readonly (readonly [FormGroup, ReadonlySet<CountIndicator>])[] = [
  ["accepted", new Set(["accepted", "carriedIn", "newlyAccepted"])],
  ["eligible", new Set(["eligible", "enforced", "terminated", "reduced", "inProgress", "deferredArticle48", "otherEligible"])],
];

/** The columns that the forms say how to work out. Phải thi hành is worked out from thụ lý, so that its groups are held against it. */
const workedOut: ReadonlySet<CountIndicator> = new Set(["accepted", "toEnforce", "eligible", "carriedOut"]);

/** The parts of the first balance of the edition that the form has all columns for. */
function partsOf({ identities }: Edition, total: CountIndicator, columns: ReadonlySet<CountIndicator>): readonly Part[] | undefined {
  const balance = identities.find((identity) => identity.total === total && identity.parts.every(({ indicator, isOptional }) => isOptional || columns.has(indicator)));
  return balance?.parts.filter(({ indicator }) => columns.has(indicator));
}

function finishedOf(indicators: readonly CountIndicator[]): readonly Part[] {
  return (["enforced", "terminated", "reduced"] as const).filter((indicator) => indicators.includes(indicator)).map((indicator) => ({ indicator, sign: 1 }));
}
