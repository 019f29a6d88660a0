import { matchKey, plainKey, sides } from "../../../core";
import type { ReviewFilter, ReviewSortKey } from "../../../locale";
import { isPending } from "./deskState";
import type { ReviewRow } from "./reviewRows";

/** How the list is sorted. */
export interface ReviewSorting {
  readonly key: ReviewSortKey;
  readonly isDescending: boolean;
}

/** What of the list is shown, and in which order. */
export interface ReviewView {
  readonly sorting: ReviewSorting;
  readonly filter: ReviewFilter;
  readonly search: string;
}

/** Everything, by the names of the units. */
export const wholeView: ReviewView = { sorting: { key: "unit", isDescending: false }, filter: "all", search: "" };

/** The rows that a person asked to see, in the order that they asked for. What has no value stands last, whichever way the list is sorted. */
export function listedRows(rows: readonly ReviewRow[], { sorting, filter, search }: ReviewView): readonly ReviewRow[] {
  const wanted = plainKey(matchKey(search));
  const listed = rows.filter((row) => fits[filter](row) && (wanted === "" || searchText(row).includes(wanted)));
  const valueOf = values[sorting.key];
  const direction = sorting.isDescending ? -1 : 1;
  return listed.sort((one, other) => {
    const [first, second] = [valueOf(one), valueOf(other)];
    if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
    return direction * compared(first, second);
  });
}

/** Counts are most wanted where they are high, rates where they are low, and names from A on. */
export function sortedBy(key: ReviewSortKey, before: ReviewSorting): ReviewSorting {
  if (before.key === key) return { key, isDescending: !before.isDescending };
  return { key, isDescending: key === "error" || key === "confirm" };
}

const collator = new Intl.Collator("vi", { numeric: true });

function compared(first: string | number, second: string | number): number {
  return typeof first === "number" && typeof second === "number" ? first - second : collator.compare(String(first), String(second));
}

const stateOrder = ["failed", "reading", "waiting", "checked"];

const values: { readonly [Key in ReviewSortKey]: (row: ReviewRow) => string | number | undefined } = {
  // A file of several units stands before the first of them.
  unit: ({ unit, line }) => (unit ?? line?.units[0])?.unit,
  file: ({ file }) => file.name,
  state: ({ file }) => stateOrder.indexOf(file.state.kind),
  error: ({ counts }) => counts?.error,
  confirm: ({ counts }) => counts?.confirm,
  casesRate: ({ unit }) => unit?.sides.cases.ratePercent,
  casesDifference: ({ unit }) => unit?.sides.cases.differencePoints,
  moneyRate: ({ unit }) => unit?.sides.money.ratePercent,
  moneyDifference: ({ unit }) => unit?.sides.money.differencePoints,
};

const fits: { readonly [Filter in ReviewFilter]: (row: ReviewRow) => boolean } = {
  all: () => true,
  error: ({ counts }) => counts !== undefined && counts.error > 0,
  confirm: ({ counts }) => counts !== undefined && counts.confirm > 0,
  clean: ({ counts }) => counts?.error === 0,
  belowTarget: ({ unit }) => sides.some((side) => (unit?.sides[side].differencePoints ?? 0) < 0),
  attention: ({ notes }) => notes.length > 0,
  failed: ({ file }) => file.state.kind === "failed",
  pending: ({ file }) => isPending(file),
};

/** Typed without accents it is found too. */
function searchText({ file, unit }: ReviewRow): string {
  return plainKey(matchKey(`${unit?.unit ?? ""} ${file.name}`));
}
