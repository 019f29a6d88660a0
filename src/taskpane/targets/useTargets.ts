import { useEffect, useReducer, useState, type Dispatch } from "react";
import { HostFailure, type TargetUseCases } from "../../app";
import type { TargetDraft } from "../../core";
import { nextTargets, unread, type TargetsEvent, type TargetsState } from "./targetsState";

/** The screen of targets and what a person can make it do. */
export interface TargetsScreen {
  readonly state: TargetsState;
  readonly dispatch: Dispatch<TargetsEvent>;
  readonly save: (drafts: readonly TargetDraft[]) => Promise<void>;
}

/** Joins the use cases of targets to the events of their screen. A refusal of the host becomes an event; any other failure reaches the error boundary. */
export function useTargets(targets: TargetUseCases): TargetsScreen {
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
    save: (drafts) =>
      orRefused(async () => {
        dispatch({ kind: "saving" });
        return { kind: "saved", outcome: await targets.save(drafts) };
      }),
  };
}
