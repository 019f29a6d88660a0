import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactNode } from "react";

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
});

interface DropAreaProps {
  readonly onDropped: (dropped: DataTransfer) => void;
  readonly children: ReactNode;
}

/** A place for files to be dropped, which shows that they would be taken. */
export function DropArea({ onDropped, children }: DropAreaProps) {
  const styles = useStyles();
  const [isOver, setIsOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onDropped(event.dataTransfer);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <div className={mergeClasses(styles.place, isOver && styles.over)} onDragOver={onDragOver} onDragLeave={() => setIsOver(false)} onDrop={onDrop}>
      {children}
    </div>
  );
}
