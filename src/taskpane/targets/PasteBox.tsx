import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useWords } from "../frame/WordsContext";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalXS },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
});

interface PasteBoxProps {
  readonly isBusy: boolean;
  readonly onText: (text: string) => void;
}

/** Where a block from a decision is pasted, or a CSV file is picked. Nothing leaves the pane. */
export function PasteBox({ isBusy, onText }: PasteBoxProps) {
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
          <FilePicker {...{ isBusy, onText }} />
        </div>
      </div>
    </details>
  );
}

function FilePicker({ isBusy, onText }: PasteBoxProps) {
  const { file: label } = useWords().pane.targets.paste;
  const picker = useRef<HTMLInputElement>(null);
  const onChange = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text();
    // The same file may be picked again after it was changed.
    input.value = "";
    if (text !== undefined) onText(text);
  };
  return (
    <>
      <Button size="small" disabledFocusable={isBusy} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input ref={picker} type="file" accept=".csv,.tsv,.txt,text/csv" hidden aria-label={label} onChange={({ currentTarget }) => void onChange(currentTarget)} />
    </>
  );
}
