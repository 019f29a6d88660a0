import type { DocumentChange } from "./documentChange";
import type { WorkbookState } from "./workbookState";

/** For each kind of change of a group, how it is made. A kind that is missing does not compile. */
export type Reducers<Change extends DocumentChange> = {
  readonly [Kind in Change["kind"]]: (workbook: WorkbookState, change: Extract<Change, { readonly kind: Kind }>) => void;
};
