import type { Report, Severity } from "../../model/finding";
import type { Indicator } from "../../model/indicator";
import type { CellRef } from "../../model/sheet";
import type { Side } from "../../model/indicator";
import type { RuleKind, Rule } from "../settings";
import type { TableSide } from "../table/tableSide";
import type { TableUnderCheck } from "../table/tableUnderCheck";

/** One failed verdict: what is wrong, where, and how much it weighs. It becomes a finding. */
export interface Breach {
  readonly report: Report;
  /** Set where the breach is graver or lighter than its rule says. */
  readonly severity?: Severity;
  readonly cells: readonly [CellRef, ...CellRef[]];
  /** `undefined` when the breach is of the whole table. */
  readonly recordIndex: number | undefined;
  readonly side: Side | undefined;
  /** Tells this breach from the rule's others on the same record: usually the key of the figure at fault. */
  readonly subject: string;
  /** The figures that take part; they tell which breaches are echoes of one another. */
  readonly indicators: readonly Indicator[];
  /** How far the fault moves the total of its column, as a share of that total. */
  readonly effect: number;
}

/** What a rule concluded about a table, counted. Each thing examined is in exactly one of the three counts. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly undecided: number;
  readonly breaches: readonly Breach[];
}

/** The rule did not run: for want of these figures, or, without any, because another rule says the same of this table. */
export interface NotRun {
  readonly lacking: readonly string[];
}

/** Records that stand one after the other: from the first up to the end, which is not among them. */
export interface RecordBlock {
  readonly first: number;
  readonly end: number;
}

/** What a rule does on a table: a first look at block after block of records, and a closer one at what was noted there. */
export interface Examination {
  readonly look: (block: RecordBlock) => void;
  /** What the rule concluded, once every block was looked at. */
  readonly outcome: () => Outcome;
}

/** The code behind a kind of rule that looks at one record of one side at a time. */
export interface RecordCheck<Kind extends RuleKind> {
  readonly per: "record";
  readonly begin: (rule: Rule<Kind>, side: TableSide) => Examination | NotRun;
}

/** The code behind a kind of rule that looks at one side of a table at a time. */
export interface SideCheck<Kind extends RuleKind> {
  readonly per: "side";
  readonly run: (rule: Rule<Kind>, side: TableSide) => Outcome | NotRun;
}

/** The code behind a kind of rule that looks at a table as a whole. */
export interface TableCheck<Kind extends RuleKind> {
  readonly per: "table";
  readonly run: (rule: Rule<Kind>, table: TableUnderCheck) => Outcome | NotRun;
}

export type Check<Kind extends RuleKind> = RecordCheck<Kind> | SideCheck<Kind> | TableCheck<Kind>;

/** Tells a rule that could not run from one that did. */
export function isNotRun(outcome: Outcome | Examination | NotRun): outcome is NotRun {
  return "lacking" in outcome;
}
