import { makeStyles, mergeClasses, MessageBar, MessageBarBody, Switch, tokens } from "@fluentui/react-components";
import { useState, type Dispatch } from "react";
import type { HostFailure, LiveResult } from "../../app";
import { liveWordsFor } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { visuallyHidden } from "../look/visuallyHidden";
import { countsBySeverity } from "../state/findings";
import type { PaneEvent } from "../state/paneEvent";
import type { LoadJoints } from "../useActions";
import { isLiveRemembered, rememberLive } from "./rememberedLive";
import { useLiveCheck } from "./useLiveCheck";

const useStyles = makeStyles({
  live: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  away: { display: "none" },
  row: { margin: 0, overflowWrap: "anywhere" },
  off: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  balanced: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  unfinished: { color: tokens.colorNeutralForeground1 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  hidden: visuallyHidden,
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
  const choose = (chosen: boolean) => {
    rememberLive(chosen);
    setIsOn(chosen);
    setLast(undefined);
    setFailure(undefined);
  };
  useLiveCheck(isOn, loadJoints, {
    onResult: (result, at) => {
      setLast(result);
      dispatch({ kind: "liveChecked", outcome: result.outcome, at });
    },
    onRefusal: (refused) => {
      choose(false);
      setFailure(refused);
    },
  });
  return (
    <div className={mergeClasses(styles.live, !isShown && styles.away)}>
      <Switch checked={isOn} label={told.switchLabel} onChange={(_, { checked }) => choose(checked)} />
      {isOn && !last?.row && <p className={styles.hint}>{told.hint}</p>}
      <div role="status">{last && <Told result={last} />}</div>
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

/** What a burst led to: how the row stands and, for a screen reader, how much was found. */
function Told({ result: { row, outcome } }: { readonly result: LiveResult }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      {row && <p className={mergeClasses(styles.row, styles[row.standing.kind])}>{liveWordsFor(words.language).row(row)}</p>}
      <p className={styles.hidden}>{words.outcomes.checked(countsBySeverity(outcome.report.findings))}</p>
    </>
  );
}
