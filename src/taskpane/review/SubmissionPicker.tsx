import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import { workbookEndings, type FoundFile } from "./desk/sortedOut";
import { droppedFiles, foundFiles } from "./foundFiles";
import { useReviewWords } from "./useReviewWords";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  hint: { flex: "1 1 160px", margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface SubmissionPickerProps {
  readonly onFound: (found: readonly FoundFile[]) => void;
}

/** Where the files of many units are picked, or dropped, or all those of a folder. */
export function SubmissionPicker({ onFound }: SubmissionPickerProps) {
  const styles = useStyles();
  const { files: words } = useReviewWords();
  const [isOver, setIsOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void droppedFiles(event.dataTransfer).then(onFound);
  };
  return (
    <div className={mergeClasses(styles.place, isOver && styles.over)} onDragOver={onDragOver} onDragLeave={() => setIsOver(false)} onDrop={onDrop}>
      <PickButton kind="files" onFound={onFound}>
        {words.pick}
      </PickButton>
      {"webkitdirectory" in HTMLInputElement.prototype && (
        <PickButton kind="folder" onFound={onFound}>
          {words.pickFolder}
        </PickButton>
      )}
      <p className={styles.hint}>{words.dropHint}</p>
    </div>
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
