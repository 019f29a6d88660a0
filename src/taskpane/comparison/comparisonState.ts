import type { ComparisonChoice, HighlightOutcome, HostFailureReason, ReadFile, VersionComparison, WorkbookComparison } from "../../app";

/** What is compared: periods, or two versions of the same period. */
export type ComparisonKind = "periods" | "version";

/** What takes a while here. */
export type ComparisonWork = "reading" | "comparing";

/** A picked file that could not be read. */
export interface RefusedFile {
  readonly name: string;
  readonly reason: HostFailureReason;
}

/** What the screen says after something was done. */
export type ComparisonNotice =
  | { readonly kind: "refused"; readonly reason: HostFailureReason; readonly sheet: string | undefined }
  | { readonly kind: "highlighted"; readonly outcome: Pick<HighlightOutcome, "highlightedCount" | "leftAlone"> };

/** Everything that the place of comparisons shows follows from this value. */
export interface ComparisonState {
  readonly kind: ComparisonKind;
  /** Lets nothing else begin. */
  readonly work: ComparisonWork | undefined;
  /** The files of earlier periods, in the order in which they were picked. */
  readonly files: readonly ReadFile[];
  readonly refused: readonly RefusedFile[];
  readonly chosen: ComparisonChoice;
  readonly result: WorkbookComparison | undefined;
  /** The version that was sent before, and what has changed since. */
  readonly version: { readonly file: ReadFile; readonly comparison: VersionComparison } | undefined;
  readonly notice: ComparisonNotice | undefined;
}

export const initialComparison: ComparisonState = {
  kind: "periods",
  work: undefined,
  files: [],
  refused: [],
  chosen: {},
  result: undefined,
  version: undefined,
  notice: undefined,
};

/** Everything that can happen in the place of comparisons. */
export type ComparisonEvent =
  | { readonly kind: "kindChosen"; readonly chosen: ComparisonKind }
  | { readonly kind: "working"; readonly work: ComparisonWork }
  | { readonly kind: "filesRead"; readonly read: readonly ReadFile[]; readonly refused: readonly RefusedFile[] }
  | { readonly kind: "fileRemoved"; readonly name: string }
  | { readonly kind: "chosen"; readonly chosen: ComparisonChoice }
  | { readonly kind: "compared"; readonly result: WorkbookComparison }
  | { readonly kind: "versionRead"; readonly file: ReadFile; readonly comparison: VersionComparison }
  | { readonly kind: "highlighted"; readonly outcome: Pick<HighlightOutcome, "highlightedCount" | "leftAlone"> }
  | { readonly kind: "refused"; readonly reason: HostFailureReason; readonly sheet: string | undefined };

/** The state after an event. */
export function nextComparison(state: ComparisonState, event: ComparisonEvent): ComparisonState {
  switch (event.kind) {
    case "kindChosen":
      return { ...state, kind: event.chosen, refused: [], notice: undefined };
    case "working":
      return { ...state, work: event.work, notice: undefined };
    case "chosen":
      return { ...state, chosen: event.chosen };
    case "filesRead":
    case "fileRemoved":
      return withFiles(state, event);
    default:
      return { ...done(state, event), work: undefined };
  }
}

/** A file of the same name takes the place of the one that was picked before. */
function withFiles(state: ComparisonState, event: Extract<ComparisonEvent, { kind: "filesRead" | "fileRemoved" }>): ComparisonState {
  if (event.kind === "fileRemoved") return { ...state, files: state.files.filter((file) => nameOf(file) !== event.name) };
  const names = new Set(event.read.map(nameOf));
  return { ...state, files: [...state.files.filter((file) => !names.has(nameOf(file))), ...event.read], refused: event.refused };
}

type Done = Exclude<ComparisonEvent, { kind: "kindChosen" | "working" | "chosen" | "filesRead" | "fileRemoved" }>;

function done(state: ComparisonState, event: Done): ComparisonState {
  switch (event.kind) {
    case "compared":
      return { ...state, result: event.result };
    case "versionRead":
      return { ...state, version: event, refused: [] };
    case "highlighted":
      return { ...state, notice: event };
    case "refused":
      return { ...state, notice: event.reason === "cancelled" ? undefined : event };
  }
}

/** The name of a picked file. */
export function nameOf({ submission }: ReadFile): string {
  return submission.name;
}
