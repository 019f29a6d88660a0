import type { Decided } from "../../../src/taskpane/state/decision";
import type { EventKind, PaneEvent } from "../../../src/taskpane/state/paneEvent";
import { next } from "../../../src/taskpane/state/next";
import { initialState, type Activity, type State } from "../../../src/taskpane/state/state";
import { sampleFinding } from "../support/sampleFinding";
import { sampleOutcome } from "../support/sampleOutcome";

const at = { hour: 9, minute: 5 };
const outcome = sampleOutcome([sampleFinding("a"), sampleFinding("b", { severity: "info", sheet: "Biểu 05" })]);
const checked = { outcome, at };
const filled = { filledRateCount: 24, filledDifferenceCount: 24, leftAlone: [] };
const cleared = { restoredCellCount: 48, removedHighlightCount: 3, keptCellCount: 0, journalEntryCount: 0, leftAlone: [] };
const highlighted = { highlightedCount: 9, leftAlone: [], checked: outcome };
const refusal = { reason: "protectedSheet", sheet: "Biểu 04" } as const;

const three = sampleOutcome([sampleFinding("a"), sampleFinding("z"), sampleFinding("b", { severity: "info", sheet: "Biểu 05" })]);
const dismissed = (findingId: string): Decided => ({ kind: "dismissed", findingId, checked: outcome });

const working = (change: Partial<Extract<Activity, { kind: "working" }>> = {}): Activity => ({
  kind: "working",
  action: "check",
  done: undefined,
  isStopping: false,
  ...change,
});
const resting: Activity = { kind: "resting" };
const state = (change: Partial<State> = {}): State => ({ ...initialState, ...change });
const notice = { kind: "refused", ...refusal } as const;

const table: readonly (readonly [string, State, PaneEvent, State])[] = [
  ["an action starts and the old notice goes", state({ notice }), { kind: "actionStarted", action: "check" }, state({ activity: working() })],
  ["an action leaves the results in sight", state({ checked }), { kind: "actionStarted", action: "fill" }, state({ checked, activity: working({ action: "fill" }) })],
  ["work comes on", state({ activity: working() }), { kind: "progressed", done: 0.4 }, state({ activity: working({ done: 0.4 }) })],
  ["work is never more than done", state({ activity: working() }), { kind: "progressed", done: 1.2 }, state({ activity: working({ done: 1 }) })],
  ["a late word of progress says nothing", state({ checked }), { kind: "progressed", done: 0.9 }, state({ checked })],
  ["a person asks to stop", state({ activity: working({ done: 0.4 }) }), { kind: "stopAsked" }, state({ activity: working({ done: 0.4, isStopping: true }) })],
  ["nothing is there to stop", state(), { kind: "stopAsked" }, state()],
  ["a check ends", state({ activity: working() }), { kind: "checkDone", outcome, at }, state({ checked })],
  ["filling ends and says so", state({ activity: working({ action: "fill" }), checked }), { kind: "fillDone", outcome: filled }, state({ checked, notice: { kind: "filled", outcome: filled } })],
  ["highlighting brings its own check", state({ activity: working() }), { kind: "highlightDone", outcome: highlighted, at }, state({ checked, notice: { kind: "highlighted", outcome: highlighted } })],
  ["clearing ends and says so", state({ activity: working() }), { kind: "clearDone", outcome: cleared }, state({ notice: { kind: "cleared", outcome: cleared } })],
  ["listing brings its own check", state({ activity: working() }), { kind: "listDone", outcome, at }, state({ checked, notice: { kind: "listed", findingCount: 2 } })],
  [
    "one goes on at the finding that took the place of a settled one",
    state({ activity: working(), checked: { outcome: three, at }, currentId: "z" }),
    { kind: "decisionDone", decided: dismissed("z"), at },
    state({ checked, notice: { kind: "decided", decided: dismissed("z") }, placeId: "b" }),
  ],
  [
    "one stays where one is when nothing was settled",
    state({ activity: working(), checked, currentId: "b" }),
    { kind: "decisionDone", decided: { kind: "restored", checked: outcome }, at },
    state({ checked, notice: { kind: "decided", decided: { kind: "restored", checked: outcome } }, currentId: "b" }),
  ],
  ["a refused action is over", state({ activity: working(), checked }), { kind: "actionRefused", ...refusal }, state({ checked, notice })],
  ["a refused jump does not end the work", state({ activity: working(), checked }), { kind: "showRefused", ...refusal }, state({ activity: working(), checked, notice })],
  ["a notice is dismissed", state({ notice, checked }), { kind: "noticeDismissed" }, state({ checked })],
  ["a severity is listed alone", state(), { kind: "severityChosen", severity: "error" }, state({ filter: { severity: "error", sheet: undefined } })],
  ["the same severity again lists all", state({ filter: { severity: "error", sheet: "Biểu 04" } }), { kind: "severityChosen", severity: "error" }, state({ filter: { severity: undefined, sheet: "Biểu 04" } })],
  ["another severity takes its place", state({ filter: { severity: "error", sheet: undefined } }), { kind: "severityChosen", severity: "info" }, state({ filter: { severity: "info", sheet: undefined } })],
  ["a sheet is listed alone", state({ filter: { severity: "info", sheet: undefined } }), { kind: "filterChanged", change: { sheet: "Biểu 05" } }, state({ filter: { severity: "info", sheet: "Biểu 05" } })],
  ["the filter is lifted", state({ filter: { severity: "info", sheet: "Biểu 05" } }), { kind: "filterCleared" }, state()],
  ["the screen of how tables are read opens over a check", state({ checked }), { kind: "mappingOpened" }, state({ checked, isMapping: true })],
  ["another place is entered", state({ notice, checked, isTemplateAsked: true }), { kind: "placeEntered" }, state({ checked })],
  ["empty forms are asked for", state({ checked }), { kind: "templateAsked" }, state({ checked, isTemplateAsked: true })],
  ["and closes", state({ checked, isMapping: true }), { kind: "mappingClosed" }, state({ checked })],
  ["a finding is shown", state({ checked }), { kind: "findingChosen", id: "b" }, state({ checked, currentId: "b" })],
  ["a check while typing leaves everything else where it is", state({ currentId: "a", isMapping: true, filter: { severity: "info", sheet: "Biểu 04" } }), { kind: "liveChecked", outcome, at }, state({ checked: { ...checked, isLive: true }, currentId: "a", isMapping: true, filter: { severity: "info", sheet: "Biểu 04" } })],
  ["and forgets the place that is gone", state({ currentId: "z" }), { kind: "liveChecked", outcome, at }, state({ checked: { ...checked, isLive: true } })],
  ["a new check keeps the place that still is", state({ currentId: "a" }), { kind: "checkDone", outcome, at }, state({ checked, currentId: "a" })],
  ["a new check forgets the place that is gone", state({ currentId: "z" }), { kind: "checkDone", outcome, at }, state({ checked })],
  ["a new check keeps a filter that still lists something", state({ filter: { severity: "info", sheet: "Biểu 05" } }), { kind: "checkDone", outcome, at }, state({ checked, filter: { severity: "info", sheet: "Biểu 05" } })],
  ["a new check lifts a filter that would hide everything", state({ filter: { severity: "info", sheet: "Biểu 04" } }), { kind: "checkDone", outcome, at }, state({ checked })],
];

describe("the pane after an event", () => {
  it.each(table)("%s", (_, before, event, after) => {
    expect(next(before, event)).toEqual(after);
  });

  it("has a row for every kind of event", () => {
    const kinds: Readonly<Record<EventKind, true>> = {
      actionStarted: true,
      progressed: true,
      stopAsked: true,
      checkDone: true,
      liveChecked: true,
      fillDone: true,
      highlightDone: true,
      listDone: true,
      decisionDone: true,
      clearDone: true,
      actionRefused: true,
      showRefused: true,
      noticeDismissed: true,
      severityChosen: true,
      filterChanged: true,
      filterCleared: true,
      placeEntered: true,
      templateAsked: true,
      mappingOpened: true,
      mappingClosed: true,
      findingChosen: true,
    };
    expect(new Set(table.map(([, , { kind }]) => kind))).toEqual(new Set(Object.keys(kinds)));
  });

  it("rests again after every end of an action", () => {
    const ends = table.filter(([, , { kind }]) => /Done$|^actionRefused$/.test(kind));
    expect(ends.map(([, , , after]) => after.activity)).toEqual(ends.map(() => resting));
  });
});
