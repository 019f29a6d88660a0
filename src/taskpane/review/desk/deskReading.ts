import { HostFailure, type SubmissionReviewer } from "../../../app";
import { pickedFileTroubles, type PickedFileTrouble } from "../../../locale";
import { pickedFile } from "../pickedFile";
import type { DeskFile } from "./deskState";
import type { DeskEvent } from "./nextDesk";

/** Reads the files of a desk. */
export interface DeskReading {
  readonly read: (file: DeskFile) => void;
  /** Stops in the midst of reading, and says so. */
  readonly giveUp: (id: number) => void;
  /** Stops, and says nothing more of the file. */
  readonly forget: (id: number) => void;
}

/** Reads files and tells of each how far it has come. */
export function deskReading(reviewer: SubmissionReviewer, dispatch: (event: DeskEvent) => void): DeskReading {
  const stops = new Map<number, AbortController>();
  const giveUp = (id: number) => stops.get(id)?.abort();
  return {
    read: (file) => {
      const stop = new AbortController();
      stops.set(file.id, stop);
      dispatch({ kind: "asked", id: file.id });
      // A file that was taken away, or is read a second time, is not spoken of any more.
      const onEvent = (event: DeskEvent) => void (stops.get(file.id) === stop && dispatch(event));
      void readOne(reviewer, file, { signal: stop.signal, onEvent });
    },
    giveUp,
    forget: (id) => {
      giveUp(id);
      stops.delete(id);
    },
  };
}

interface Reading {
  readonly signal: AbortSignal;
  readonly onEvent: (event: DeskEvent) => void;
}

async function readOne(reviewer: SubmissionReviewer, { id, name, file }: DeskFile, { signal, onEvent }: Reading): Promise<void> {
  if (file.size === 0) return onEvent({ kind: "failed", id, reason: "emptyFile" });
  // A file is fetched when its turn has come.
  const bytes = () => {
    onEvent({ kind: "begun", id });
    return pickedFile(file).bytes();
  };
  try {
    onEvent({ kind: "checked", id, submission: await reviewer.review({ name, bytes }, { signal }) });
  } catch (error) {
    onEvent(error instanceof HostFailure ? { kind: "failed", id, reason: troubleOf(error) } : { kind: "crashed", error });
  }
}

function troubleOf({ reason }: HostFailure): PickedFileTrouble {
  return pickedFileTroubles.find((trouble) => trouble === reason) ?? "unknown";
}
