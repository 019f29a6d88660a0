/** What the help says of one command. */
export interface CommandHelp {
  /** What stands behind the command in a call. */
  readonly takes: string;
  readonly does: string;
  /** What else there is to know, on its own page. */
  readonly more: readonly string[];
  readonly examples: readonly string[];
}

/** What the help says of one option. */
export interface OptionHelp {
  /** What its value stands for; "" for an option without one. */
  readonly value: string;
  readonly does: string;
}

/** What the command says of itself. */
export interface HelpWords {
  readonly intro: string;
  readonly usage: string;
  readonly optionsTitle: string;
  readonly formatsTitle: string;
  readonly examplesTitle: string;
  /** Before the other names of a command. */
  readonly alsoCalled: string;
  readonly moreHelp: string;
  readonly folders: string;
  readonly exitCodes: string;
  /** What each form of a result is. */
  readonly formats: Readonly<Record<"text" | "json" | "html" | "xlsx" | "sarif", string>>;
  readonly commands: Readonly<Record<"check" | "annotate" | "clear" | "summarise" | "diff" | "template" | "schema", CommandHelp>>;
  readonly options: Readonly<
    Record<"format" | "out" | "force" | "targets" | "edition" | "fill" | "strict" | "year" | "months" | "province" | "units" | "unlocked" | "language" | "quiet" | "help" | "version", OptionHelp>
  >;
}
