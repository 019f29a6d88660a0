import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { CheckOutcome } from "../../app";
import { useWords } from "../frame/WordsContext";
import { copied } from "../narrative/copied";
import { saveFile } from "../review/exports/saveFile";
import { journalCsv, journalRows, journalText } from "./journalRows";
import { useVerdictWords } from "./useVerdictWords";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, maxHeight: "120px", overflow: "auto", whiteSpace: "pre-wrap", overflowWrap: "anywhere", fontFamily: "inherit", fontSize: tokens.fontSizeBase200 },
});

/** Takes the journal away: to the clipboard, or as a file. Where the clipboard is denied, the text is shown and selected. */
export function JournalExport(outcome: Pick<CheckOutcome, "journal" | "actions">) {
  const styles = useStyles();
  const words = useWords();
  const { journal: own } = useVerdictWords();
  const shown = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState("");
  const [deniedText, setDeniedText] = useState<string>();
  useEffect(() => {
    if (deniedText !== undefined && shown.current) window.getSelection()?.selectAllChildren(shown.current);
  }, [deniedText]);
  const copy = async () => {
    const asText = journalText(journalRows(outcome, words, own), words.decisions.moment);
    const isCopied = await copied(asText, null);
    setDeniedText(isCopied ? undefined : asText);
    setSaid(isCopied ? own.copied : own.notCopied);
  };
  const download = () => setSaid(own.made(saveFile({ name: own.fileName, ending: ".csv", content: journalCsv(journalRows(outcome, words, own)) })));
  return (
    <>
      <div className={styles.line}>
        <Button size="small" onClick={() => void copy()}>
          {own.copy}
        </Button>
        <Button size="small" onClick={download}>
          {own.download}
        </Button>
        <span aria-live="polite">{said}</span>
      </div>
      {/* A text that scrolls can be reached by the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre ref={shown} tabIndex={deniedText === undefined ? -1 : 0} hidden={deniedText === undefined} className={styles.text} aria-label={own.textLabel} role="region">
        {deniedText}
      </pre>
    </>
  );
}
