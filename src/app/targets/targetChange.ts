import type { TargetDraft } from "../../core";

/** What a person wants of one line of targets. Lines that they leave alone are none. */
export type TargetChange =
  | { readonly kind: "added"; readonly after: TargetDraft }
  /** `before` is the line as the person saw it; it may be written anew just as it was typed, where the sheet keeps numbers as texts. */
  | { readonly kind: "changed"; readonly before: TargetDraft; readonly after: TargetDraft }
  | { readonly kind: "removed"; readonly before: TargetDraft };
