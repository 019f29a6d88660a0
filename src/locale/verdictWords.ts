import type { Coverage, LoggedAction, SignOffState } from "../app";

/** The headings of the journal as it is taken away. */
export interface JournalColumns {
  readonly time: string;
  readonly what: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly rule: string;
  readonly record: string;
  readonly note: string;
}

/** The words of what a person said of findings, of signing, and of the journal. They come with the parts that show them. */
export interface VerdictWords {
  readonly confirm: string;
  readonly confirmHint: string;
  readonly wrong: (who: string) => string;
  readonly confirmedRight: (who: string, reason: string) => string;
  readonly reopened: (who: string) => string;
  readonly who: (facts: { readonly reviewer: string; readonly time: string }) => string;
  readonly coverage: (coverage: Coverage) => string;
  readonly laterRecord: string;
  readonly right: (count: number) => string;
  readonly takeBack: string;
  readonly fixed: (count: number) => string;
  readonly unclear: (count: number) => string;
  readonly unclearHint: string;
  readonly since: (time: string) => string;
  readonly reviewerLabel: string;
  readonly reviewerHint: string;
  readonly openTitle: string;
  readonly notChecked: string;
  readonly check: string;
  readonly signOff: {
    readonly title: string;
    readonly sign: string;
    readonly signAgain: string;
    readonly nameWanted: string;
    readonly hint: string;
    readonly openErrors: (count: number) => string;
    readonly signAnyway: string;
    readonly cancel: string;
    readonly withdraw: string;
    readonly signed: (state: Pick<SignOffState, "reviewer" | "time" | "fingerprint" | "figureCount" | "openErrorCount">) => string;
    readonly unchanged: string;
    readonly changed: (count: number) => string;
    readonly recordAdded: string;
    readonly sheetAdded: string;
    readonly recordGone: string;
    readonly columnGone: string;
    readonly more: (count: number) => string;
    readonly blank: string;
  };
  readonly carryOver: { readonly name: string; readonly hint: string };
  readonly journal: {
    readonly title: (counts: { readonly corrections: number; readonly others: number }) => string;
    /** What was written besides corrections. */
    readonly others: (count: number) => string;
    readonly corrected: string;
    readonly targetSaved: string;
    readonly paragraphPut: string;
    readonly action: (action: LoggedAction) => string;
    /** How an action is taken back, or that it cannot be. */
    readonly wayBack: (action: LoggedAction) => string;
    readonly columns: JournalColumns;
    /** The cell holds again, or still, what it held before. */
    readonly asBefore: string;
    readonly changedSince: string;
    readonly cellGone: string;
    readonly undoAll: string;
    readonly remove: string;
    readonly removeHint: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly textLabel: string;
    readonly download: string;
    readonly made: (file: string) => string;
    readonly fileName: string;
  };
}
