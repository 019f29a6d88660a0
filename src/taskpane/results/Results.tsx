import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useRef, type Dispatch } from "react";
import type { CellRef, Finding } from "../../core";
import { useWords } from "../frame/WordsContext";
import { listedFindings } from "../state/findings";
import { findingsInState } from "../state/findingsInState";
import { DecidedBefore } from "../journal/DecidedBefore";
import type { PaneEvent } from "../state/paneEvent";
import type { Checked, Filter } from "../state/state";
import { verdictOf } from "../state/verdict";
import { AskForHelp } from "./AskForHelp";
import { FindingList } from "./FindingList";
import { ListedTiles } from "./ListedTiles";
import { ListToolbar } from "./ListToolbar";
import { RulesFared } from "./RulesFared";
import { Understood } from "./Understood";
import { VerdictPanel } from "./VerdictPanel";

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  none: { margin: `${tokens.spacingVerticalM} 0`, display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface ResultsProps {
  readonly checked: Checked;
  readonly filter: Filter;
  readonly currentId: string | undefined;
  readonly placeId: string | undefined;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly onShow: (finding: Finding, at: CellRef) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onRecheck: () => void;
  readonly onAddRules: () => void;
  readonly onTemplate: () => void;
}

/** What the last check found: the counts, what was understood, how the rules fared, and the list to work through. */
export function Results({ checked, filter, currentId, placeId, dispatch, onShow, onStep, onRecheck, onAddRules, onTemplate }: ResultsProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const { recognition, report } = checked.outcome;
  const { findings, results } = report;
  const inState = findingsInState(checked.outcome, filter.review);
  const openMapping = () => dispatch({ kind: "mappingOpened" });
  return (
    <section className={styles.results} aria-label={pane.resultsLabel}>
      {findings.length === 0 ? (
        <VerdictPanel verdict={verdictOf(checked.outcome)} onTemplate={onTemplate} />
      ) : (
        <ListedTiles findings={inState} filter={filter} onChoose={(severity) => dispatch({ kind: "severityChosen", severity })} />
      )}
      {recognition.doubts.length > 0 && <AskForHelp doubtCount={recognition.doubts.length} onOpen={openMapping} />}
      <div>
        <Understood recognition={{ ...recognition, edition: checked.outcome.edition }} at={checked.at} onMap={openMapping} />
        <RulesFared {...{ results, onAddRules }} />
        <DecidedBefore outcome={checked.outcome} />
      </div>
      {findings.length + inState.length > 0 && <WorkList findings={inState} {...{ filter, currentId, placeId, dispatch, onShow, onStep, onRecheck }} />}
    </section>
  );
}

type WorkListProps = Omit<ResultsProps, "checked" | "onAddRules" | "onTemplate"> & { readonly findings: readonly Finding[] };

function WorkList({ findings, filter, currentId, placeId, dispatch, onShow, onStep, onRecheck }: WorkListProps) {
  const styles = useStyles();
  const { pane } = useWords();
  // What is typed is seen at once; a long list follows when there is time.
  const shownFilter = useDeferredValue(filter);
  const listed = listedFindings(findings, shownFilter);
  const list = useRef<HTMLDivElement>(null);
  // The button that lifts the filter goes with it, so the field where one seeks takes the focus.
  const clear = () => {
    dispatch({ kind: "filterCleared" });
    list.current?.querySelector("input")?.focus();
  };
  return (
    <div ref={list}>
      <ListToolbar
        {...{ findings, listed, currentId, filter, onStep, onRecheck }}
        onFilter={(change) => dispatch({ kind: "filterChanged", change })}
        onClear={clear}
      />
      {listed.length === 0 ? (
        <p className={styles.none}>
          {pane.noneShown}
          <Button size="small" onClick={clear}>
            {pane.showAll}
          </Button>
        </p>
      ) : (
        <FindingList {...{ listed, currentId, placeId, onShow }} label={pane.findingsLabel} />
      )}
    </div>
  );
}
