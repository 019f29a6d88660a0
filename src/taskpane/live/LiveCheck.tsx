import { makeStyles, mergeClasses, MessageBar, MessageBarBody, Switch, tokens } from "@fluentui/react-components";
import { useState, type Dispatch } from "react";
import type { HostFailure, HostStanding, LiveResult } from "../../app";
import { liveWordsFor } from "../../locale";
import { useWords } from "../frame/WordsContext";
import type { PaneEvent } from "../state/paneEvent";
import type { LoadJoints } from "../useActions";
import { LiveStanding } from "./LiveStanding";
import { isLiveRemembered, rememberLive } from "./rememberedLive";
import { useLiveCheck } from "./useLiveCheck";

const useStyles = makeStyles({
  live: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  away: { display: "none" },
});

/** What the switch is given. */
export interface LiveCheckProps {
  /** It goes on where it is not shown. */
  readonly isShown: boolean;
  readonly loadJoints: LoadJoints;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** The switch for checking while typing, and how the row stands that is being typed. */
export function LiveCheck({ isShown, loadJoints, dispatch }: LiveCheckProps) {
  const styles = useStyles();
  const words = useWords();
  const told = liveWordsFor(words.language);
  const [isOn, setIsOn] = useState(isLiveRemembered);
  const [last, setLast] = useState<LiveResult>();
  const [failure, setFailure] = useState<HostFailure>();
  const [standing, setStanding] = useState<HostStanding>("answering");
  const choose = (chosen: boolean) => {
    rememberLive(chosen);
    setIsOn(chosen);
    setLast(undefined);
    setFailure(undefined);
    setStanding("answering");
  };
  useLiveCheck(isOn, loadJoints, {
    onResult: (result, at) => {
      setLast(result);
      dispatch({ kind: "liveChecked", outcome: result.outcome, at });
    },
    onStanding: setStanding,
    onRefusal: (refused) => {
      choose(false);
      setFailure(refused);
    },
  });
  return (
    <div className={mergeClasses(styles.live, !isShown && styles.away)}>
      <Switch checked={isOn} label={told.switchLabel} onChange={(_, { checked }) => choose(checked)} />
      {isOn && <LiveStanding standing={standing} last={last} />}
      {failure && (
        <MessageBar intent="error" layout="multiline" politeness="polite">
          <MessageBarBody>
            {words.hostFailures[failure.reason](failure.sheet)} {told.switchedOff}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
