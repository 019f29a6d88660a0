import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle48Regular } from "@fluentui/react-icons/svg/error-circle";
import { PlugDisconnected48Regular } from "@fluentui/react-icons/svg/plug-disconnected";
import { useEffect, useMemo, useState } from "react";
import { wordsFor } from "../locale";
import { App } from "./App";
import { ErrorBoundary } from "./frame/ErrorBoundary";
import { MessagePanel } from "./frame/MessagePanel";
import { useWords, WordsContext } from "./frame/WordsContext";
import { paneThemes } from "./look/paneThemes";
import type { OfficeColours } from "./look/schemeOf";
import { useScheme } from "./look/useScheme";
import { rememberedSettings, rememberSettings, type PersonalSettings } from "./settings/personalSettings";
import type { LoadJoints } from "./useActions";

const useStyles = makeStyles({
  ground: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  sign: { color: tokens.colorNeutralForeground3 },
});

interface PaneProps {
  /** Undefined outside Excel: there is no workbook to work on. */
  readonly loadJoints: LoadJoints | undefined;
  readonly officeColours: OfficeColours | undefined;
}

/** The pane with its language and its colours, and the last resort for what nobody expected. */
export function Pane({ loadJoints, officeColours }: PaneProps) {
  const styles = useStyles();
  const scheme = useScheme(officeColours);
  const [personal, setPersonal] = useState(rememberedSettings);
  const words = useMemo(() => wordsFor(personal.language, personal), [personal]);
  useEffect(() => {
    document.documentElement.lang = personal.language;
  }, [personal.language]);
  const choose = (change: Partial<PersonalSettings>) => {
    const chosen = { ...personal, ...change };
    rememberSettings(chosen);
    setPersonal(chosen);
  };
  return (
    <WordsContext value={words}>
      <FluentProvider theme={paneThemes[scheme]} className={styles.ground}>
        <main>
          <ErrorBoundary fallback={(restart) => <Crashed onRestart={restart} />}>
            {loadJoints ? <App loadJoints={loadJoints} personal={personal} onPersonal={choose} /> : <OutsideExcel />}
          </ErrorBoundary>
        </main>
      </FluentProvider>
    </WordsContext>
  );
}

function Crashed({ onRestart }: { readonly onRestart: () => void }) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <div role="alert">
      <MessagePanel level={1} message={pane.crashed} icon={<ErrorCircle48Regular className={styles.sign} aria-hidden />}>
        <Button appearance="primary" onClick={onRestart}>
          {pane.restart}
        </Button>
      </MessagePanel>
    </div>
  );
}

function OutsideExcel() {
  const styles = useStyles();
  const { pane } = useWords();
  return <MessagePanel level={1} message={pane.outsideExcel} icon={<PlugDisconnected48Regular className={styles.sign} aria-hidden />} />;
}
