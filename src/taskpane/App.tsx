import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useReducer, useState } from "react";
import type { PlaceName } from "../locale";
import { Header } from "./frame/Header";
import { PlaceContent } from "./PlaceContent";
import { Place } from "./places/Place";
import { PlaceTabs } from "./places/PlaceTabs";
import { LazySettings } from "./settings/LazySettings";
import type { PersonalSettings } from "./settings/personalSettings";
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
  work: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  away: { display: "none" },
});

interface AppProps {
  readonly loadJoints: LoadJoints;
  readonly personal: PersonalSettings;
  readonly onPersonal: (change: Partial<PersonalSettings>) => void;
}

/** The task pane: what can be done, what is being done, and what was found. */
export function App({ personal, onPersonal, loadJoints }: AppProps) {
  const styles = useStyles();
  const [state, dispatch] = useReducer(next, initialState);
  const [place, setPlace] = useState<PlaceName>("check");
  const actions = useActions(loadJoints, dispatch);
  const [isSetting, setIsSetting] = useState(false);

  const step = (by: 1 | -1) => {
    const finding = steppedTo(state, by);
    if (finding) void actions.show(finding, finding.cells[0]);
  };
  useKeys(step);
  // What an action did is told in the place where it was done.
  const enter = (entered: PlaceName) => {
    if (entered !== place) dispatch({ kind: "placeEntered" });
    setPlace(entered);
  };
  const askForTemplate = () => {
    enter("entry");
    dispatch({ kind: "templateAsked" });
  };

  return (
    <div className={styles.pane}>
      <Header place={place} isSetting={isSetting} onLanguage={(language) => onPersonal({ language })} onSettings={() => setIsSetting(!isSetting)} />
      {isSetting && <LazySettings {...{ state, actions, loadJoints, personal, onPersonal }} onClose={() => setIsSetting(false)} />}
      {/* What a place has under way is still there when the settings are closed. */}
      <div className={mergeClasses(styles.work, isSetting && styles.away)}>
        <PlaceTabs place={place} onPlace={enter} />
        <Place name={place}>
          <PlaceContent {...{ place, state, actions, dispatch, loadJoints }} onStep={step} onTemplate={askForTemplate} />
        </Place>
      </div>
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
