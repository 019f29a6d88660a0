import { useEffect, useMemo, useReducer } from "react";
import { comparisonUseCasesOf } from "../../app";
import type { Joints } from "../useActions";
import { comparisonActions, type ComparisonActions } from "./comparisonActions";
import { nextComparison, type ComparisonState } from "./comparisonState";
import { keepComparison, keptComparison } from "./keptComparison";
import { useWork } from "./useWork";

/** The place of comparisons, and what a person can make it do. */
export interface ComparisonScreen extends ComparisonActions {
  readonly state: ComparisonState;
  readonly stop: () => void;
}

/** Joins the use cases of comparing to the events of their screen. What the workbook itself allows is compared once, when the place is first entered. */
export function useComparison({ workbook, readFiles, moment }: Pick<Joints, "workbook" | "readFiles" | "moment">): ComparisonScreen {
  const useCases = useMemo(() => comparisonUseCasesOf(workbook, {}, moment), [workbook, moment]);
  const [state, dispatch] = useReducer(nextComparison, workbook, keptComparison);
  const { perform, stop } = useWork(dispatch);
  const actions = comparisonActions({ state, dispatch, perform, useCases, readFiles });
  useEffect(() => keepComparison(workbook, state), [workbook, state]);
  useEffect(() => {
    if (state.result === undefined) void actions.compare();
  }, [workbook]);
  return { state, ...actions, stop };
}
