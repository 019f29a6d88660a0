import { reviewLine, type Submission } from "../../../app";
import type { Target } from "../../../core";
import type { PickedFileTrouble } from "../../../locale";
import type { DeskFile, DeskFileState, DeskState, PassedOver } from "./deskState";

/** Everything that happens on the desk. */
export type DeskEvent =
  | { readonly kind: "added"; readonly files: readonly DeskFile[]; readonly passedOver: readonly PassedOver[] }
  | { readonly kind: "asked"; readonly id: number }
  | { readonly kind: "begun"; readonly id: number }
  | { readonly kind: "checked"; readonly id: number; readonly submission: Submission }
  | { readonly kind: "failed"; readonly id: number; readonly reason: PickedFileTrouble }
  | { readonly kind: "removed"; readonly ids: ReadonlySet<number> }
  | { readonly kind: "targetsRead"; readonly targets: readonly Target[] }
  | { readonly kind: "crashed"; readonly error: unknown };

/** The desk after something has happened. What is said of a file that was taken away meanwhile changes nothing. */
export function nextDesk(state: DeskState, event: DeskEvent): DeskState {
  switch (event.kind) {
    case "added":
      return { ...state, files: [...state.files, ...event.files], passedOver: [...state.passedOver, ...event.passedOver] };
    case "removed":
      return withoutFiles(state, event.ids);
    case "targetsRead":
      return { ...state, targets: event.targets, files: state.files.map((file) => ({ ...file, state: heldAgainst(file.state, event.targets) })) };
    case "crashed":
      return { ...state, crash: { error: event.error } };
    default:
      return { ...state, files: state.files.map((file) => (file.id === event.id ? { ...file, state: fileStateAfter(event, state) } : file)) };
  }
}

/** The files that were not read are named as long as something lies on the desk. */
function withoutFiles(state: DeskState, ids: ReadonlySet<number>): DeskState {
  const files = state.files.filter(({ id }) => !ids.has(id));
  return { ...state, files, passedOver: files.length === 0 ? [] : state.passedOver };
}

function fileStateAfter(event: Extract<DeskEvent, { readonly id: number }>, { targets }: DeskState): DeskFileState {
  switch (event.kind) {
    case "asked":
      return { kind: "waiting" };
    case "begun":
      return { kind: "reading" };
    case "failed":
      return { kind: "failed", reason: event.reason };
    case "checked":
      return checkedState(event.submission, targets);
  }
}

function checkedState(submission: Submission, targets: readonly Target[]): DeskFileState {
  if (submission.outcome.recognition.tables.length === 0) return { kind: "failed", reason: "noTable" };
  return { kind: "checked", submission, line: reviewLine(submission, targets) };
}

function heldAgainst(state: DeskFileState, targets: readonly Target[]): DeskFileState {
  return state.kind === "checked" ? checkedState(state.submission, targets) : state;
}
