import { settledId } from "./decision";
import { isLetThrough, listedFindings } from "./findings";
import { findingsInState } from "./findingsInState";
import type { EventFacts, EventKind, PaneEvent } from "./paneEvent";
import { noFilter, type Activity, type Checked, type State } from "./state";

/** The state after an event. An event that makes no sense in a state changes nothing. */
export function next(state: State, event: PaneEvent): State {
  return after(state, event);
}

/** A kind of event with its own facts, in the form that lets the compiler follow the kind to its consequence. */
function after<Kind extends EventKind>(state: State, event: { readonly kind: Kind } & EventFacts[Kind]): State {
  return consequences[event.kind](state, event);
}

const resting: Activity = { kind: "resting" };

const consequences: { readonly [Kind in EventKind]: (state: State, facts: EventFacts[Kind]) => State } = {
  actionStarted: (state, { action }) => ({
    ...state,
    activity: { kind: "working", action, done: undefined, isStopping: false },
    notice: undefined,
  }),
  progressed: (state, { done }) => whileWorking(state, { done: Math.min(1, Math.max(0, done)) }),
  stopAsked: (state) => whileWorking(state, { isStopping: true }),
  checkDone: (state, { outcome, at }) => withCheck({ ...state, activity: resting }, { outcome, at }),
  liveChecked: (state, { outcome, at }) => ({ ...state, checked: { outcome, at, isLive: true }, currentId: keptId(state, { outcome, at }) }),
  fillDone: (state, { outcome }) => ({ ...state, activity: resting, notice: { kind: "filled", outcome } }),
  highlightDone: (state, { outcome, at }) =>
    withCheck({ ...state, activity: resting, notice: { kind: "highlighted", outcome } }, { outcome: outcome.checked, at }),
  listDone: (state, { outcome, at }) =>
    withCheck({ ...state, activity: resting, notice: { kind: "listed", findingCount: outcome.report.findings.length } }, { outcome, at }),
  decisionDone: (state, { decided, at }) => {
    const after = withCheck({ ...state, activity: resting, notice: { kind: "decided", decided } }, { outcome: decided.checked, at });
    return { ...after, placeId: placeTaken(state, after, settledId(decided)) };
  },
  clearDone: (state, { outcome }) => ({ ...state, activity: resting, notice: { kind: "cleared", outcome } }),
  actionRefused: (state, { reason, sheet }) => ({ ...state, activity: resting, notice: { kind: "refused", reason, sheet } }),
  showRefused: (state, { reason, sheet }) => ({ ...state, notice: { kind: "refused", reason, sheet } }),
  noticeDismissed: (state) => ({ ...state, notice: undefined }),
  severityChosen: (state, { severity }) => ({
    ...state,
    filter: { ...state.filter, severity: state.filter.severity === severity ? undefined : severity },
  }),
  filterChanged: (state, { change }) => ({ ...state, filter: { ...state.filter, ...change } }),
  filterCleared: (state) => ({ ...state, filter: noFilter }),
  placeEntered: (state) => ({ ...state, notice: undefined, isTemplateAsked: false }),
  templateAsked: (state) => ({ ...state, isTemplateAsked: true }),
  mappingOpened: (state) => ({ ...state, isMapping: state.checked !== undefined }),
  mappingClosed: (state) => ({ ...state, isMapping: false }),
  findingChosen: (state, { id }) => ({ ...state, currentId: id, placeId: undefined }),
};

type Working = Extract<Activity, { kind: "working" }>;

/** A word about the work that comes when the work is over already is late, and says nothing. */
function whileWorking(state: State, change: Partial<Pick<Working, "done" | "isStopping">>): State {
  return state.activity.kind === "working" ? { ...state, activity: { ...state.activity, ...change } } : state;
}

/** A new check keeps the place and the filter where they still mean something. */
function withCheck(state: State, checked: Checked): State {
  return {
    ...state,
    checked,
    isMapping: false,
    filter: findingsInState(checked.outcome, state.filter.review).some(isLetThrough(state.filter)) ? state.filter : noFilter,
    currentId: keptId(state, checked),
    placeId: undefined,
  };
}

/** The current finding, while it is still found. */
function keptId({ currentId }: State, { outcome }: Checked): string | undefined {
  return outcome.report.findings.some(({ id }) => id === currentId) ? currentId : undefined;
}

/** Where one goes on when a finding has left the list: at the one that stands in its place now, or at the last. */
function placeTaken(before: State, after: State, id: string | undefined): string | undefined {
  const index = listOf(before).findIndex((finding) => finding.id === id);
  const listed = listOf(after);
  return index < 0 ? undefined : listed[Math.min(index, listed.length - 1)]?.id;
}

function listOf({ checked, filter }: State): ReturnType<typeof listedFindings> {
  return listedFindings(findingsInState(checked?.outcome, filter.review), filter);
}
