import type { HostFailureReason, SavedTargets, TargetOutcome } from "../../app";
import type { InterimGoals, RecordSet, TargetDraft, TargetField } from "../../core";
import { typedDraft, type TypedLine } from "./typedLine";

/** What the screen says after something was done. */
export type TargetsNotice =
  | { readonly kind: "saved"; readonly sheet: string; readonly count: number; readonly keptCount: number }
  | { readonly kind: "taken"; readonly count: number }
  | { readonly kind: "goalsSaved"; readonly goals: InterimGoals }
  | { readonly kind: "refused"; readonly reason: HostFailureReason; readonly sheet: string | undefined };

/** Everything that the screen of targets shows follows from this value. */
export interface TargetsState {
  /** Reading, taking and saving let nothing else begin. */
  readonly isBusy: boolean;
  readonly isRead: boolean;
  readonly lines: readonly TypedLine[];
  /** Lines of the sheet that the person took off the list. */
  readonly removed: readonly TargetDraft[];
  readonly nextId: number;
  readonly tables: readonly RecordSet[];
  /** The special goals of interim periods that the workbook remembers. */
  readonly interimGoals: readonly InterimGoals[];
  /** The numbers of the lines in which the sheet keeps a number or a day as text, as long as nothing was saved. */
  readonly textLineNumbers: readonly number[];
  readonly notice: TargetsNotice | undefined;
}

export const unread: TargetsState = { isBusy: true, isRead: false, lines: [], removed: [], nextId: 0, tables: [], interimGoals: [], textLineNumbers: [], notice: undefined };

/** Everything that can happen on the screen of targets. */
export type TargetsEvent =
  | { readonly kind: "read"; readonly outcome: TargetOutcome }
  | { readonly kind: "typed"; readonly id: number; readonly field: TargetField; readonly text: string }
  | { readonly kind: "added"; readonly drafts: readonly TargetDraft[]; readonly isTold: boolean }
  | { readonly kind: "removed"; readonly id: number }
  /** Something that takes a while has begun. */
  | { readonly kind: "working" }
  | { readonly kind: "taken"; readonly drafts: readonly TargetDraft[] }
  | { readonly kind: "saved"; readonly outcome: SavedTargets }
  | { readonly kind: "goalsSaved"; readonly goals: InterimGoals; readonly all: readonly InterimGoals[] }
  | { readonly kind: "refused"; readonly reason: HostFailureReason; readonly sheet: string | undefined };

/** The state after an event. */
export function nextTargets(state: TargetsState, event: TargetsEvent): TargetsState {
  return event.kind === "typed" || event.kind === "added" || event.kind === "removed" ? edited(state, event) : worked(state, event);
}

type Editing = Extract<TargetsEvent, { kind: "typed" | "added" | "removed" }>;

function edited(state: TargetsState, event: Editing): TargetsState {
  switch (event.kind) {
    case "typed":
      return { ...state, lines: state.lines.map((line) => (line.id === event.id ? { ...line, draft: { ...line.draft, [event.field]: event.text } } : line)) };
    case "added":
      return withAdded(state, event);
    case "removed":
      return { ...state, lines: state.lines.filter(({ id }) => id !== event.id), removed: [...state.removed, ...state.lines.flatMap(({ id, read }) => (id === event.id && read ? [read] : []))] };
  }
}

function worked(state: TargetsState, event: Exclude<TargetsEvent, Editing>): TargetsState {
  switch (event.kind) {
    case "read":
      return { ...withOutcome(state, event.outcome), notice: undefined };
    case "working":
      return { ...state, isBusy: true, notice: undefined };
    case "taken":
      return { ...withAdded(state, { drafts: event.drafts, isTold: true }), isBusy: false };
    case "saved":
      return { ...withOutcome(state, event.outcome), notice: { kind: "saved", sheet: event.outcome.sheet ?? "", count: event.outcome.savedCount, keptCount: event.outcome.keptCount } };
    case "goalsSaved":
      return { ...state, isBusy: false, interimGoals: event.all, notice: event };
    case "refused":
      return { ...state, isBusy: false, notice: event };
  }
}

function withOutcome(state: TargetsState, { lines, tables, interimGoals }: TargetOutcome): TargetsState {
  const typed = lines.map(({ draft }, index) => ({ id: state.nextId + index, read: draft, draft: typedDraft(draft) }));
  const textLineNumbers = lines.flatMap(({ problems }, index) => (problems.some(({ code }) => code === "keptAsText") ? [index + 1] : []));
  return { ...state, isBusy: false, isRead: true, lines: typed, removed: [], nextId: state.nextId + typed.length, tables, interimGoals, textLineNumbers };
}

function withAdded(state: TargetsState, { drafts, isTold }: Omit<Extract<TargetsEvent, { kind: "added" }>, "kind">): TargetsState {
  const added = drafts.map((draft, index) => ({ id: state.nextId + index, read: undefined, draft: typedDraft(draft) }));
  const notice = isTold ? ({ kind: "taken", count: added.length } as const) : state.notice;
  return { ...state, lines: [...state.lines, ...added], nextId: state.nextId + added.length, notice };
}
