import type { Basis, Doubt, FactsByCode, FigureKey, FindingCode, Indicator, MoneyUnit, Period, Proposal, Report, RuleResult, Severity, SheetWithoutTable, Side } from "../core";
import type { FindingsSheetWords, HostFailureReason, Review, ReviewState } from "../app";
import type { DecisionWords } from "./decisionWords";
import type { Language } from "./language";
import type { NarrativeWords } from "./narrativeWords";
import type { NumberForm } from "./numberForm";
import type { PaneWords } from "./paneWords";

export type { BlockShape, ChangeInWords, DecisionName, DecisionWords } from "./decisionWords";

/** One sentence for every code. A code without a sentence does not compile, in any language. */
export type FindingSentences = { readonly [Code in FindingCode]: (facts: FactsByCode[Code]) => string };

/** What is said when the host refuses. The sheet's name is known for some refusals only. */
export type HostFailureSentences = { readonly [Reason in HostFailureReason]: (sheet?: string) => string };

/** Why a sheet, or a part of it, was left as it was. */
export interface LeftAloneSentences {
  readonly protectedSheet: string;
  readonly noEligibleColumn: string;
  readonly noFinishedColumn: string;
  readonly textTargets: string;
  readonly noRoomBeside: string;
  readonly nothingToFill: string;
}

/** What an action did, in one sentence. All numbers are counts. */
export interface OutcomeSentences {
  readonly checked: (counts: { readonly error: number; readonly confirm: number; readonly info: number }) => string;
  readonly filled: (counts: { readonly rates: number; readonly differences: number; readonly targets?: number }) => string;
  readonly highlighted: (cellCount: number) => string;
  readonly listed: (findingCount: number) => string;
  readonly cleared: (counts: { readonly highlights: number; readonly cells: number; readonly keptCells: number; readonly journalEntries?: number }) => string;
}

/** The fixed words of the owned sheet that lists the findings. A sheet's name has at most 31 characters. */
export interface FindingsSheetLabels {
  readonly sheetName: string;
  readonly title: string;
  readonly columns: FindingsSheetWords["columns"];
  readonly or: string;
  readonly states: Readonly<Record<ReviewState, string>>;
  readonly standing: (review: Review) => string;
  readonly nothingFound: string;
}

/** Every word and sentence of the product in one language. */
export interface Words {
  readonly language: Language;
  readonly numbers: NumberForm;
  /** "về việc", "về tiền". */
  readonly sideNames: Readonly<Record<Side, string>>;
  /** Several findings of each severity, beside a count. */
  readonly severityCounted: Readonly<Record<Severity, string>>;
  /** One finding of each severity, for a screen reader. */
  readonly severityOfOne: Readonly<Record<Severity, string>>;
  /** The names of the official forms. */
  readonly indicatorNames: Readonly<Record<Indicator, string>>;
  readonly moneyUnitNames: ReadonlyMap<MoneyUnit, string>;
  readonly periodName: (period: Pick<Period, "year" | "months">) => string;
  /** A column of figures: "xong về tiền cùng kỳ năm trước". */
  readonly figureName: (key: FigureKey) => string;
  readonly earlierNames: Readonly<Record<Exclude<Basis, "current">, string>>;
  /** A distance from the target: "vượt 9,85 %", "thiếu 3,11 %", "bằng chỉ tiêu". */
  readonly againstTarget: (points: number) => string;
  /** A distance between two percentages without its sign, as the person wants it called: "0,50 %" or "0,50 điểm %". */
  readonly distance: (points: number) => string;
  /** The same with its sign: "+0,50 %" or "+0,50 điểm %". */
  readonly signedDistance: (points: number) => string;
  readonly findingSentence: (report: Report) => string;
  /** What would mend a finding and why. Cells of another sheet than the given one bear their sheet's name. */
  readonly proposalSentence: (proposal: Proposal, sheet: string) => string;
  readonly doubtSentence: (doubt: Doubt) => string;
  readonly sheetWithoutTable: Readonly<Record<SheetWithoutTable["reason"], string>>;
  readonly ruleName: (ruleId: string) => string;
  /** How one rule fared on one table, in few words. */
  readonly ruleOutcome: (result: RuleResult) => string;
  readonly hostFailures: HostFailureSentences;
  readonly leftAlone: LeftAloneSentences;
  readonly outcomes: OutcomeSentences;
  readonly findingsSheet: FindingsSheetLabels;
  readonly decisions: DecisionWords;
  readonly narrative: NarrativeWords;
  readonly pane: PaneWords;
}
