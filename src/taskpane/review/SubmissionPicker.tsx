import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { DropArea } from "../files/DropArea";
import { workbookEndings, type FoundFile } from "./desk/sortedOut";
import { droppedFiles, foundFiles } from "./foundFiles";
import { useReviewWords } from "./useReviewWords";

const useStyles = makeStyles({
  hint: { flex: "1 1 160px", margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface SubmissionPickerProps {
  readonly onFound: (found: readonly FoundFile[]) => void;
}

/** Where the files of many units are picked, or dropped, or all those of a folder. */
export function SubmissionPicker({ onFound }: SubmissionPickerProps) {
  const styles = useStyles();
  const { files: words } = useReviewWords();
  return (
    <DropArea onDropped={(dropped) => void droppedFiles(dropped).then(onFound)}>
      <PickButton kind="files" onFound={onFound}>
        {words.pick}
      </PickButton>
      {"webkitdirectory" in HTMLInputElement.prototype && (
        <PickButton kind="folder" onFound={onFound}>
          {words.pickFolder}
        </PickButton>
      )}
      <p className={styles.hint}>{words.dropHint}</p>
    </DropArea>
  );
}

interface PickButtonProps extends SubmissionPickerProps {
  readonly kind: "files" | "folder";
  readonly children: string & ReactNode;
}

/** Opens the browser's own window. A folder brings all its files, whatever they are. */
function PickButton({ kind, onFound, children }: PickButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const isFolder = kind === "folder";
  return (
    <>
      <Button size="small" appearance={isFolder ? "secondary" : "primary"} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={(element) => {
          input.current = element;
          if (element && isFolder) element.webkitdirectory = true;
        }}
        type="file"
        hidden
        multiple
        accept={isFolder ? undefined : workbookEndings.join(",")}
        aria-label={children}
        onChange={({ currentTarget }) => {
          onFound(foundFiles(currentTarget.files));
          // The same file may be picked again after it was changed.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
