import type { CheckOutcome, ClearOutcome, FillOutcome, HighlightOutcome, HostFailureReason } from "../../app";
import type { Finding, Severity } from "../../core";
import type { ActionName, DecisionName } from "../../locale";
import type { Decided } from "./decision";
import type { ListedState } from "./findingsInState";

/** A time of day on the machine's own clock. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/** Everything that takes a while. */
export type WorkName = ActionName | DecisionName;

/** What the pane is busy with. `done` goes from 0 to 1 and is undefined until the work has told. */
export type Activity =
  | { readonly kind: "resting" }
  | { readonly kind: "working"; readonly action: WorkName; readonly done: number | undefined; readonly isStopping: boolean };

/** What the last action did, or why the host refused it. */
export type Notice =
  | { readonly kind: "filled"; readonly outcome: FillOutcome }
  | { readonly kind: "highlighted"; readonly outcome: HighlightOutcome }
  | { readonly kind: "listed"; readonly findingCount: number }
  | { readonly kind: "cleared"; readonly outcome: ClearOutcome }
  | { readonly kind: "decided"; readonly decided: Decided }
  | { readonly kind: "refused"; readonly reason: HostFailureReason; readonly sheet: string | undefined };

/** What the last check found, and when. */
export interface Checked {
  readonly outcome: CheckOutcome;
  readonly at: Clock;
  /** Set by a check while typing, which tells in its own place what it found. */
  readonly isLive?: true;
}

/** What a person seeks, and which findings speak of it. */
export interface Sought {
  readonly text: string;
  readonly isIn: (finding: Finding) => boolean;
}

/** Which findings are listed; undefined lists all. */
export interface Filter {
  readonly severity: Severity | undefined;
  readonly sheet: string | undefined;
  /** The label of a row; the empty one stands for what is wrong with a whole table. */
  readonly unit?: string | undefined;
  /** A part of the labels, where there are too many rows to choose from. */
  readonly soughtUnit?: Sought | undefined;
  readonly ruleId?: string | undefined;
  /** Where a finding stands in the review; undefined lists all but those that were confirmed right. */
  readonly review?: ListedState | undefined;
  readonly sought?: Sought | undefined;
}

/** Everything that the pane shows follows from this value. */
export interface State {
  readonly activity: Activity;
  readonly notice: Notice | undefined;
  readonly checked: Checked | undefined;
  readonly filter: Filter;
  /** Whether the person is saying how tables are to be read, in the place of looking at results. */
  readonly isMapping: boolean;
  /** Whether the place of entry opens at the making of empty forms, this time. */
  readonly isTemplateAsked: boolean;
  /** The finding whose cell was shown last. */
  readonly currentId: string | undefined;
  /** The finding that took the place of one that a decision took off the list. */
  readonly placeId: string | undefined;
}

/** Lists every finding. */
export const noFilter: Filter = { severity: undefined, sheet: undefined };

/** The pane as it opens. */
export const initialState: State = {
  activity: { kind: "resting" },
  notice: undefined,
  checked: undefined,
  filter: noFilter,
  isMapping: false,
  isTemplateAsked: false,
  currentId: undefined,
  placeId: undefined,
};
