import type { SubmissionReviewer } from "../../../app";
import type { Target } from "../../../core";
import { deskReading } from "./deskReading";
import { emptyDesk, isPending, type DeskState } from "./deskState";
import { nextDesk, type DeskEvent } from "./nextDesk";
import { sortedOut, type FoundFile } from "./sortedOut";

/** Where picked files are gathered and read. It outlives the screen that shows it. */
export interface Desk {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly state: () => DeskState;
  readonly add: (found: readonly FoundFile[]) => void;
  readonly remove: (ids: readonly number[]) => void;
  /** Gives up whatever is not read yet. */
  readonly stop: () => void;
  /** Reads again what could not be read. */
  readonly readAgain: () => void;
  readonly setTargets: (targets: readonly Target[]) => void;
}

const desks = new WeakMap<SubmissionReviewer, Desk>();

/** The one desk of a reviewer: a person may leave its place and come back. */
export function deskOf(reviewer: SubmissionReviewer): Desk {
  const desk = desks.get(reviewer) ?? newDesk(reviewer);
  desks.set(reviewer, desk);
  return desk;
}

function newDesk(reviewer: SubmissionReviewer): Desk {
  let state = emptyDesk;
  let idMax = 0;
  const listeners = new Set<() => void>();
  const { tell, tellSoon } = tellingOf(listeners);
  const take = (event: DeskEvent) => void (state = nextDesk(state, event));
  const dispatch = (event: DeskEvent) => (take(event), tell());
  const { read, giveUp, forget } = deskReading(reviewer, (event) => (take(event), tellSoon()));
  const remove = (ids: readonly number[]) => {
    ids.forEach(forget);
    dispatch({ kind: "removed", ids: new Set(ids) });
  };
  return {
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    state: () => state,
    add: (found) => {
      const { files, passedOver, replaced } = sortedOut(found, state.files, () => (idMax += 1));
      if (replaced.length > 0) remove(replaced);
      dispatch({ kind: "added", files, passedOver });
      files.forEach(read);
    },
    remove,
    stop: () => state.files.filter(isPending).forEach(({ id }) => giveUp(id)),
    readAgain: () => state.files.filter((file) => file.state.kind === "failed").forEach(read),
    setTargets: (targets) => dispatch({ kind: "targetsRead", targets }),
  };
}

/** What reading brings is told in portions: drawing the list for every small file would take longer than reading it. */
const portionMilliseconds = 100;

function tellingOf(listeners: ReadonlySet<() => void>): { readonly tell: () => void; readonly tellSoon: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const onChange of listeners) onChange();
  };
  return { tell, tellSoon: () => void (timer ??= setTimeout(tell, portionMilliseconds)) };
}
