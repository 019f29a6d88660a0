import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useReducer, useState } from "react";
import type { Language, PlaceName } from "../locale";
import { CheckPlace } from "./CheckPlace";
import { ActionBar } from "./frame/ActionBar";
import { announcement } from "./frame/announcement";
import { Busy } from "./frame/Busy";
import { Header } from "./frame/Header";
import { NoticeBar } from "./frame/NoticeBar";
import { useWords } from "./frame/WordsContext";
import { visuallyHidden } from "./look/visuallyHidden";
import { LazyPlace } from "./places/LazyPlace";
import { Place } from "./places/Place";
import { PlaceTabs } from "./places/PlaceTabs";
import { next } from "./state/next";
import { initialState } from "./state/state";
import { steppedTo } from "./state/steppedTo";
import { useActions, type LoadJoints } from "./useActions";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: tokens.spacingHorizontalM,
  },
  hidden: visuallyHidden,
});

interface AppProps {
  readonly loadJoints: LoadJoints;
  readonly onLanguage: (language: Language) => void;
}

/** The task pane: what can be done, what is being done, and what was found. */
export function App({ onLanguage, loadJoints }: AppProps) {
  const styles = useStyles();
  const words = useWords();
  const [state, dispatch] = useReducer(next, initialState);
  const [place, setPlace] = useState<PlaceName>("check");
  const actions = useActions(loadJoints, dispatch);
  const { activity, isMapping, notice } = state;

  const step = (by: 1 | -1) => {
    const finding = steppedTo(state, by);
    if (finding) void actions.show(finding, finding.cells[0]);
  };
  useKeys(step);

  return (
    <div className={styles.pane}>
      <Header onLanguage={onLanguage} />
      <PlaceTabs place={place} onPlace={setPlace} />
      <Place name={place}>
        {place === "check" && !isMapping && <ActionBar isBusy={activity.kind === "working"} onRun={(action) => void actions.run(action)} />}
        <div className={styles.hidden} role="status">
          {announcement(words, state).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {activity.kind === "working" && <Busy activity={activity} onStop={actions.stop} />}
        {notice && <NoticeBar notice={notice} onDismiss={() => dispatch({ kind: "noticeDismissed" })} onUndo={(id) => void actions.decide({ kind: "undo", ids: [id] })} />}
        {place !== "check" && <LazyPlace {...{ place, state, actions, loadJoints }} />}
        {place === "check" && <CheckPlace {...{ state, actions, dispatch }} onStep={step} />}
      </Place>
    </div>
  );
}

/** F8 goes to the next finding and Shift+F8 to the one before, as in editors that list problems. */
function useKeys(step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F8") return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  });
}
