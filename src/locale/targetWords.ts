import type { JudgingMode, Side, TargetProblem, TargetProblemFacts } from "../core";

/** One sentence for everything that can be wrong with a line of targets. */
export type TargetProblemSentences = { readonly [Code in keyof TargetProblemFacts]: (facts: TargetProblemFacts[Code]) => string };

/** The sentence of a problem. */
export function targetProblemSentence(sentences: TargetProblemSentences, problem: TargetProblem): string {
  const sentence: (facts: never) => string = sentences[problem.code];
  return sentence(problem.facts as never);
}

/** What is still to do for one side of one unit. `amount` is written out already: "123 việc", "4.555,5". */
export interface ToDoFacts {
  readonly amount: string;
  readonly perMonth: string | undefined;
  readonly monthsLeft: number;
  readonly isPossible: boolean;
}

/** What is still to do for one side of all units. Amounts are written out already. */
export interface ToDoInAllFacts {
  readonly side: Side;
  readonly amount: string;
  readonly perMonth: string | undefined;
  readonly monthsLeft: number;
  readonly impossibleCount: number;
}

/** The words for special goals of an interim period. */
export interface InterimWords {
  readonly title: (period: string) => string;
  readonly periodLabel: string;
  readonly labels: Readonly<Record<Side, string>>;
  readonly hint: string;
  readonly wrong: string;
  readonly rest: string;
  /** As a person types that a goal must be exceeded. */
  readonly aboveSign: string;
  readonly none: string;
  /** One goal in words. */
  readonly tier: (facts: { readonly side: Side; readonly caseload: string | undefined; readonly percent: string; readonly isAbove: boolean }) => string;
  readonly save: string;
  readonly saved: (facts: { readonly period: string; readonly count: number }) => string;
  readonly noPeriod: string;
}

/** The words of the screen on which targets are entered and units are judged. */
export interface TargetWords {
  readonly title: string;
  readonly intro: string;
  readonly loading: string;
  readonly yearLabel: string;
  readonly linesLabel: (facts: { readonly year: string; readonly count: number }) => string;
  readonly none: string;
  readonly line: (number: number) => string;
  readonly fields: { readonly year: string; readonly unit: string; readonly side: string; readonly rate: string; readonly comparison: string; readonly effectiveFrom: string; readonly decision: string; readonly draft: string };
  readonly sides: Readonly<Record<Side, string>>;
  readonly chooseSide: string;
  readonly above: string;
  readonly atLeast: string;
  readonly draftBadge: string;
  readonly add: string;
  readonly remove: string;
  readonly copy: (year: number) => string;
  readonly paste: { readonly title: string; readonly hint: string; readonly label: string; readonly take: string; readonly file: string; readonly fileHint: string };
  readonly taken: (count: number) => string;
  readonly save: string;
  /** Kept lines are those that someone else has changed meanwhile, or in which formulas stand. */
  readonly saved: (facts: { readonly sheet: string; readonly count: number; readonly keptCount: number }) => string;
  readonly unsaved: string;
  /** Lines of the sheet whose numbers or days are texts, by their numbers, and the offer to write them anew. */
  readonly textLines: { readonly told: (lineNumbers: readonly number[]) => string; readonly rewrite: string };
  readonly wrongLines: (count: number) => string;
  readonly problem: (problem: TargetProblem) => string;
  readonly standing: {
    readonly title: string;
    readonly modeLabel: string;
    readonly modes: Readonly<Record<JudgingMode["kind"], string>>;
    /** Said with every result, so that no two ways of judging are taken for one another. */
    readonly modeSaid: (facts: { readonly mode: JudgingMode; readonly months: number | undefined }) => string;
    readonly tiers: InterimWords;
    readonly noTable: string;
    readonly noPeriod: string;
    readonly both: (counts: { readonly reached: number; readonly judged: number }) => string;
    readonly total: (facts: ToDoInAllFacts) => string;
    readonly noGoal: string;
    readonly noInterimGoal: string;
    readonly goal: (facts: { readonly percent: string; readonly isAbove: boolean; readonly since: string | undefined }) => string;
    readonly toDo: (facts: ToDoFacts) => string;
    readonly cases: (count: string) => string;
    readonly money: (facts: { readonly amount: string; readonly unit: string | undefined }) => string;
  };
}
