import { makeStyles } from "@fluentui/react-components";
import { useDeferredValue, type Dispatch } from "react";
import type { PlaceName } from "../locale";
import { CheckPlace } from "./CheckPlace";
import { ActionBar } from "./frame/ActionBar";
import { announcement } from "./frame/announcement";
import { Busy } from "./frame/Busy";
import { NoticeBar } from "./frame/NoticeBar";
import { useWords } from "./frame/WordsContext";
import { visuallyHidden } from "./look/visuallyHidden";
import { LazyLiveCheck } from "./live/LazyLiveCheck";
import { LazyPlace } from "./places/LazyPlace";
import type { PaneEvent } from "./state/paneEvent";
import type { State } from "./state/state";
import type { Actions, LoadJoints } from "./useActions";

const useStyles = makeStyles({ hidden: visuallyHidden });

interface PlaceContentProps {
  readonly place: PlaceName;
  readonly state: State;
  readonly actions: Actions;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly loadJoints: LoadJoints;
  readonly onStep: (step: 1 | -1) => void;
  readonly onTemplate: () => void;
}

/** What can be done in a place, what is being done, what came of it, and the place itself. */
export function PlaceContent({ place, state, actions, dispatch, loadJoints, onStep, onTemplate }: PlaceContentProps) {
  const { activity, isMapping, notice } = state;
  const isWorking = activity.kind === "working";
  return (
    <>
      {place === "check" && !isMapping && <ActionBar isBusy={isWorking} onRun={(action) => void actions.run(action)} />}
      <LazyLiveCheck isShown={place === "check" && !isMapping} {...{ loadJoints, dispatch }} />
      <Announcer place={place} state={state} />
      {isWorking && <Busy activity={activity} onStop={actions.stop} />}
      {notice && <NoticeBar notice={notice} onDismiss={() => dispatch({ kind: "noticeDismissed" })} onUndo={(id) => void actions.decide({ kind: "undo", ids: [id] })} />}
      {place === "check" ? <CheckPlace {...{ state, actions, dispatch, onStep, onTemplate }} /> : <LazyPlace {...{ place, state, actions, loadJoints }} />}
    </>
  );
}

/** What a screen reader says. Before findings are counted, what is typed is on the screen. */
function Announcer({ place, state }: Pick<PlaceContentProps, "place" | "state">) {
  const styles = useStyles();
  const words = useWords();
  const filter = useDeferredValue(state.filter);
  return (
    <div className={styles.hidden} role="status">
      {announcement(words, place, { ...state, filter }).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
