import { makeStyles, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useRef, type Dispatch } from "react";
import type { CheckOutcome } from "../app";
import { useFocusBack } from "./frame/useFocusBack";
import { Welcome } from "./frame/Welcome";
import { DecisionsContext, type Decisions } from "./results/DecisionsContext";
import { Results } from "./results/Results";
import type { PaneEvent } from "./state/paneEvent";
import type { State } from "./state/state";
import type { Actions } from "./useActions";

const useStyles = makeStyles({ results: { outlineStyle: "none" } });

const MappingScreen = lazy(async () => ({ default: (await import("./mapping/MappingScreen")).MappingScreen }));

interface CheckPlaceProps {
  readonly state: State;
  readonly actions: Actions;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly onStep: (step: 1 | -1) => void;
  readonly onTemplate: () => void;
}

/** What the last check found, or how its tables are to be read; before any check, how to begin. */
export function CheckPlace({ state, actions, dispatch, onStep, onTemplate }: CheckPlaceProps) {
  const styles = useStyles();
  const { activity, checked, currentId, filter, isMapping, placeId } = state;
  const results = useRef<HTMLDivElement>(null);
  useFocusBack(isMapping, () => results.current);
  const decisions = useCheckDecisions({ outcome: checked?.outcome, actions, isBusy: activity.kind === "working" });
  if (!checked) return <Welcome onTemplate={onTemplate} />;
  return (
    <>
      {isMapping && (
        <Suspense fallback={<Spinner size="tiny" />}>
          <MappingScreen
            outcome={checked.outcome}
            isBusy={activity.kind === "working"}
            onShow={(at) => void actions.showCell(at)}
            onSave={(answers) => void actions.answer(answers)}
            onClose={() => dispatch({ kind: "mappingClosed" })}
          />
        </Suspense>
      )}
      {/* Whoever comes back finds the list as it was left. */}
      <div ref={results} tabIndex={-1} className={styles.results} hidden={isMapping}>
        <DecisionsContext value={decisions}>
          <Results
            {...{ checked, filter, currentId, placeId, dispatch, onStep, onTemplate }}
            onShow={actions.show}
            onRecheck={() => void actions.run("check")}
            onAddRules={() => void actions.addRules()}
          />
        </DecisionsContext>
      </div>
    </>
  );
}

interface CheckDecisionNeeds {
  readonly outcome: CheckOutcome | undefined;
  readonly actions: Actions;
  readonly isBusy: boolean;
}

/** They stay the same while nothing changes that a finding shows. */
function useCheckDecisions({ outcome, actions, isBusy }: CheckDecisionNeeds): Decisions {
  return useMemo(
    () => ({
      offersOf: (id) => outcome?.offers.get(id) ?? [],
      isBusy,
      onDecide: (decision) => void actions.decide(decision),
      onShowCell: (at) => void actions.showCell(at),
      ...(outcome && { review: outcome.review }),
    }),
    [outcome, actions, isBusy],
  );
}
