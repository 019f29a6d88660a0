import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FilePicker } from "../files/FilePicker";
import { useWords } from "../frame/WordsContext";
import { targetFileEndings } from "./draftsInFile";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalXS },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
});

interface PasteBoxProps {
  readonly isBusy: boolean;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
}

/** Where a block from a decision is pasted, or a CSV file or another workbook is picked. Nothing leaves the pane. */
export function PasteBox({ isBusy, onText, onFile }: PasteBoxProps) {
  const styles = useStyles();
  const { paste } = useWords().pane.targets;
  const [text, setText] = useState("");
  const take = () => {
    onText(text);
    setText("");
  };
  return (
    <details>
      <summary className={styles.summary}>{paste.title}</summary>
      <div className={styles.box}>
        <p className={styles.hint}>{paste.hint}</p>
        <Textarea size="small" rows={4} aria-label={paste.label} value={text} onChange={(_, { value }) => setText(value)} />
        <div className={styles.actions}>
          <Button size="small" disabledFocusable={isBusy || text.trim() === ""} onClick={take}>
            {paste.take}
          </Button>
        </div>
        <FilePicker label={paste.file} hint={paste.fileHint} accept={targetFileEndings} count="one" isBusy={isBusy} onFiles={([file]) => onFile(file)} />
      </div>
    </details>
  );
}
