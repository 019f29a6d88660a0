import { useEffect, useReducer, useState, type Dispatch } from "react";
import { HostFailure, type SubmissionReader, type TargetChange, type TargetUseCases } from "../../app";
import type { InterimGoals, TargetDraft } from "../../core";
import { draftsInFile } from "./draftsInFile";
import { nextTargets, unread, type TargetsEvent, type TargetsState } from "./targetsState";

/** The screen of targets and what a person can make it do. */
export interface TargetsScreen {
  readonly state: TargetsState;
  readonly dispatch: Dispatch<TargetsEvent>;
  readonly save: (changes: readonly TargetChange[]) => Promise<void>;
  readonly saveGoals: (goals: InterimGoals) => Promise<void>;
  /** Takes the lines of a picked file; what it does not say is taken from `rest`. */
  readonly take: (file: File, rest: Partial<TargetDraft>) => Promise<void>;
}

/** Joins the use cases of targets to the events of their screen. A refusal of the host becomes an event; any other failure reaches the error boundary. */
export function useTargets(targets: TargetUseCases, readFiles: SubmissionReader): TargetsScreen {
  const [state, dispatch] = useReducer(nextTargets, unread);
  const [, throwInRender] = useState<never>();

  const orRefused = async (work: () => Promise<TargetsEvent>): Promise<void> => {
    try {
      dispatch(await work());
    } catch (error) {
      if (error instanceof HostFailure) dispatch({ kind: "refused", reason: error.reason, sheet: error.sheet });
      else
        throwInRender(() => {
          throw error;
        });
    }
  };

  useEffect(() => {
    void orRefused(async () => ({ kind: "read", outcome: await targets.read() }));
  }, [targets]);

  return {
    state,
    dispatch,
    save: (changes) =>
      orRefused(async () => {
        dispatch({ kind: "working" });
        return { kind: "saved", outcome: await targets.save(changes) };
      }),
    saveGoals: (goals) =>
      orRefused(async () => {
        dispatch({ kind: "working" });
        return { kind: "goalsSaved", goals, all: await targets.saveInterimGoals(goals) };
      }),
    take: (file, rest) =>
      orRefused(async () => {
        dispatch({ kind: "working" });
        return { kind: "taken", drafts: await draftsInFile(file, readFiles, rest) };
      }),
  };
}
