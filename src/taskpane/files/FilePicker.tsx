import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { DropArea } from "./DropArea";

const useStyles = makeStyles({
  hint: { flex: "1 1 200px", margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FilePickerProps {
  /** What the button says. */
  readonly label: string;
  /** That files may be dropped here, and of which kinds. */
  readonly hint: string;
  /** Endings that the browser offers, such as ".xlsx,.ods". A file that is dropped may have any. */
  readonly accept: string;
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
  /** Several files at once, or one. */
  readonly count: "one" | "several";
}

/** Where files are picked with the browser's own window, or dropped. Nothing is read before it is asked for. */
export function FilePicker({ label, hint, accept, isBusy, onFiles, count }: FilePickerProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const take = (list: FileList | null) => {
    const [first, ...others] = [...(list ?? [])];
    if (first && !isBusy) onFiles(count === "one" ? [first] : [first, ...others]);
  };
  return (
    <DropArea onDropped={({ files }) => take(files)}>
      <Button size="small" disabledFocusable={isBusy} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <p className={styles.hint}>{hint}</p>
      <input
        ref={picker}
        type="file"
        hidden
        multiple={count === "several"}
        accept={accept}
        aria-label={label}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file may be picked again after it was changed.
          currentTarget.value = "";
        }}
      />
    </DropArea>
  );
}
