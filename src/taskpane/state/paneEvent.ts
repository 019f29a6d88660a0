import type { CheckOutcome, ClearOutcome, FillOutcome, HighlightOutcome, HostFailureReason } from "../../app";
import type { Severity } from "../../core";
import type { Decided } from "./decision";
import type { Clock, Filter, WorkName } from "./state";

interface Refusal {
  readonly reason: HostFailureReason;
  readonly sheet: string | undefined;
}

/** Everything that can happen to the pane, with what is known of it. A new line here makes the compiler ask what comes of it. */
export interface EventFacts {
  readonly actionStarted: { readonly action: WorkName };
  readonly progressed: { readonly done: number };
  readonly stopAsked: Record<never, never>;
  readonly checkDone: { readonly outcome: CheckOutcome; readonly at: Clock };
  /** What a check while typing found. It takes the person nowhere. */
  readonly liveChecked: { readonly outcome: CheckOutcome; readonly at: Clock };
  readonly fillDone: { readonly outcome: FillOutcome };
  readonly highlightDone: { readonly outcome: HighlightOutcome; readonly at: Clock };
  readonly listDone: { readonly outcome: CheckOutcome; readonly at: Clock };
  readonly decisionDone: { readonly decided: Decided; readonly at: Clock };
  readonly clearDone: { readonly outcome: ClearOutcome };
  /** The host refused an action: it is over. */
  readonly actionRefused: Refusal;
  /** The host would not show a cell; whatever else is under way goes on. */
  readonly showRefused: Refusal;
  readonly noticeDismissed: Record<never, never>;
  readonly severityChosen: { readonly severity: Severity };
  readonly filterChanged: { readonly change: Partial<Filter> };
  readonly filterCleared: Record<never, never>;
  /** The person went to another place. */
  readonly placeEntered: Record<never, never>;
  /** The person wants empty forms, and was led to where they are made. */
  readonly templateAsked: Record<never, never>;
  readonly mappingOpened: Record<never, never>;
  readonly mappingClosed: Record<never, never>;
  readonly findingChosen: { readonly id: string };
}
export type EventKind = keyof EventFacts;

/** Something that happened. */
export type PaneEvent<Kind extends EventKind = EventKind> = { readonly [K in Kind]: { readonly kind: K } & EventFacts[K] }[Kind];
