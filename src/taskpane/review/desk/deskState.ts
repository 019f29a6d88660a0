import type { ReviewLine, Submission } from "../../../app";
import type { Target } from "../../../core";
import type { PassedOverReason, PickedFileTrouble } from "../../../locale";

/** A submission that was checked, and its line in the list. */
export interface CheckedSubmission {
  readonly submission: Submission;
  readonly line: ReviewLine;
}

/** How far a picked file has come. */
export type DeskFileState =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  | ({ readonly kind: "checked" } & CheckedSubmission)
  | { readonly kind: "failed"; readonly reason: PickedFileTrouble };

/** A picked file on the desk. */
export interface DeskFile {
  readonly id: number;
  /** What it is called here; no two files are called alike. */
  readonly name: string;
  /** Its path as it was picked. */
  readonly path: string;
  readonly file: File;
  readonly state: DeskFileState;
}

/** A picked file that is not read at all. */
export interface PassedOver {
  readonly name: string;
  readonly reason: PassedOverReason;
}

/** All that lies on the desk of a reviewer. */
export interface DeskState {
  readonly files: readonly DeskFile[];
  readonly passedOver: readonly PassedOver[];
  /** Those of the open workbook, for submissions that state none. */
  readonly targets: readonly Target[];
  /** What nobody expected; the pane has one place for that. */
  readonly crash: { readonly error: unknown } | undefined;
}

/** An empty desk. */
export const emptyDesk: DeskState = { files: [], passedOver: [], targets: [], crash: undefined };

/** Whether a file is still to be read. */
export function isPending({ state }: DeskFile): boolean {
  return state.kind === "waiting" || state.kind === "reading";
}
