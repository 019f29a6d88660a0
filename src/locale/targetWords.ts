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
  readonly saved: (facts: { readonly sheet: string; readonly count: number }) => string;
  readonly unsaved: string;
  readonly wrongLines: (count: number) => string;
  readonly problem: (problem: TargetProblem) => string;
  readonly standing: {
    readonly title: string;
    readonly modeLabel: string;
    readonly modes: Readonly<Record<JudgingMode["kind"], string>>;
    readonly tiersLabel: string;
    readonly tiersHint: string;
    readonly tiersWrong: string;
    readonly noTable: string;
    readonly noPeriod: string;
    readonly both: (counts: { readonly reached: number; readonly judged: number }) => string;
    readonly total: (amounts: { readonly cases: string; readonly money: string | undefined }) => string;
    readonly noGoal: string;
    readonly goal: (facts: { readonly percent: string; readonly isAbove: boolean; readonly since: string | undefined }) => string;
    readonly toDo: (facts: ToDoFacts) => string;
    readonly cases: (count: string) => string;
    readonly money: (facts: { readonly amount: string; readonly unit: string | undefined }) => string;
  };
}
