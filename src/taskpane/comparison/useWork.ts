import { useRef, useState, type Dispatch } from "react";
import { HostFailure, type WorkOptions } from "../../app";
import type { ComparisonEvent, ComparisonWork } from "./comparisonState";

/** Carries out something that takes a while and tells what came of it. */
export type Perform = (work: ComparisonWork, run: (options: WorkOptions) => Promise<ComparisonEvent>) => Promise<void>;

/** One piece of work after the other, each of which can be stopped. A refusal of the host becomes an event; any other failure reaches the error boundary. */
export function useWork(dispatch: Dispatch<ComparisonEvent>): { readonly perform: Perform; readonly stop: () => void } {
  const controller = useRef<AbortController | undefined>(undefined);
  const [, throwInRender] = useState<never>();
  const perform: Perform = async (work, run) => {
    const { signal } = (controller.current = new AbortController());
    dispatch({ kind: "working", work });
    try {
      dispatch(await run({ signal }));
    } catch (error) {
      if (error instanceof HostFailure) dispatch({ kind: "refused", reason: error.reason, sheet: error.sheet });
      else
        throwInRender(() => {
          throw error;
        });
    }
  };
  return { perform, stop: () => controller.current?.abort() };
}
