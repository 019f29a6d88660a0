import { useEffect, useMemo, useSyncExternalStore } from "react";
import { HostFailure, type NationalSummary, type TargetUseCases } from "../../../app";
import type { Joints } from "../../useActions";
import { deskOf, type Desk } from "./desk";
import { isPending, type DeskState } from "./deskState";
import { reviewRows, summaryOf, type ReviewRow } from "./reviewRows";

/** The desk, what lies on it, and what all of it says together. */
export interface DeskView {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly rows: readonly ReviewRow[];
  /** `undefined` until every file was read, and where none could be. */
  readonly summary: NationalSummary | undefined;
}

/** Shows the desk of a reviewer. What nobody expected goes on to the last resort of the pane. */
export function useDesk({ reviewFiles, targets }: Pick<Joints, "reviewFiles" | "targets">): DeskView {
  const desk = deskOf(reviewFiles);
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  useEffect(() => void takeTargets(desk, targets), [desk, targets]);
  if (state.crash) throw state.crash.error;
  const { files } = state;
  const isReady = !files.some(isPending) && files.some((file) => file.state.kind === "checked");
  const summary = useMemo(() => (isReady ? summaryOf(files, state.targets) : undefined), [files, state.targets, isReady]);
  const rows = useMemo(() => reviewRows(files, summary), [files, summary]);
  return { desk, state, rows, summary };
}

/** Submissions are held against the targets of the open workbook. It may be any workbook, and not readable just now: then they stand for themselves. */
async function takeTargets(desk: Desk, targets: TargetUseCases): Promise<void> {
  try {
    const { lines } = await targets.read();
    desk.setTargets(lines.flatMap(({ target }) => target ?? []));
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
  }
}
