import type { CheckOutcome, Review, ReviewState } from "../../app";
import type { Finding } from "../../core";

const listedStates = ["open", "reopened", "wrong", "right"] as const satisfies readonly ReviewState[];

/** A state of a review whose findings can still be shown; of those that are found no more only a record is left. */
export type ListedState = (typeof listedStates)[number];

type Checked = Pick<CheckOutcome, "report" | "review">;

/** Every part of the pane asks for the same list, and knows it again. */
const listsByCheck = new WeakMap<Checked, Map<ListedState, readonly Finding[]>>();

/** The findings that stand in one state of the review; without one, all that were not confirmed right. */
export function findingsInState(checked: Checked | undefined, state: ListedState | undefined): readonly Finding[] {
  if (checked === undefined) return [];
  if (state === undefined) return checked.report.findings;
  const lists = listsByCheck.get(checked) ?? new Map<ListedState, readonly Finding[]>();
  listsByCheck.set(checked, lists);
  const list = lists.get(state) ?? listOf(checked, state);
  lists.set(state, list);
  return list;
}

function listOf({ report: { findings }, review }: Checked, state: ListedState): readonly Finding[] {
  const { wrong, reopened, right } = review;
  if (state === "right") return right.map(({ finding }) => finding);
  if (state === "open") return findings.filter(({ id }) => !wrong.has(id) && !reopened.has(id));
  return findings.filter(({ id }) => review[state].has(id));
}

/** The states that there is anything in, besides those that nobody has looked at. */
export function offeredStates(review: Review | undefined): readonly ListedState[] {
  if (review === undefined) return [];
  const counts: Readonly<Record<ListedState, number>> = { open: 1, reopened: review.reopened.size, wrong: review.wrong.size, right: review.right.length };
  const offered = listedStates.filter((state) => counts[state] > 0);
  return offered.length > 1 ? offered : [];
}
