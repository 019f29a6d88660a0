import type { Finding } from "../../core";
import { listedFindings, neighbourOf } from "./findings";
import { findingsInState } from "./findingsInState";
import type { State } from "./state";

/** The finding that one step from here leads to. Where a finding has left the list, the one in its place is the next. */
export function steppedTo({ checked, filter, currentId, placeId }: State, step: 1 | -1): Finding | undefined {
  const listed = listedFindings(findingsInState(checked?.outcome, filter.review), filter);
  const successor = listed.find(({ id }) => id === placeId);
  return successor && step === 1 ? successor : neighbourOf(listed, currentId ?? placeId, step);
}
