import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ComparedFile } from "../../app";
import { useWords } from "../frame/WordsContext";
import type { RefusedFile } from "./comparisonState";
import { useComparisonWords } from "./useComparisonWords";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  file: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  use: { color: tokens.colorNeutralForeground2 },
  refused: { color: tokens.colorStatusDangerForeground1 },
});

interface PickedFileListProps {
  readonly names: readonly string[];
  readonly files: readonly ComparedFile[];
  readonly refused: readonly RefusedFile[];
  readonly isBusy: boolean;
  readonly onRemove: (name: string) => void;
}

/** The picked files, each with what it was used for, and those that could not be read, each with the reason. */
export function PickedFileList({ names, files, refused, isBusy, onRemove }: PickedFileListProps) {
  const styles = useStyles();
  const { hostFailures, periodName } = useWords();
  const { files: words } = useComparisonWords();
  if (names.length + refused.length === 0) return null;
  const usedAs = (name: string) => {
    const file = files.find((one) => one.name === name);
    return file && [file.periods.map(periodName).join(", "), words.uses[file.use]].filter(Boolean).join("; ");
  };
  return (
    <ul className={styles.list} aria-label={words.list}>
      {names.map((name) => (
        <li key={name} className={styles.file}>
          <span>
            <span className={styles.name}>{name}</span> <span className={styles.use}>{usedAs(name)}</span>
          </span>
          <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={words.remove(name)} disabledFocusable={isBusy} onClick={() => onRemove(name)} />
        </li>
      ))}
      {refused.map(({ name, reason }) => (
        <li key={`refused ${name}`}>
          <span className={styles.name}>{name}</span>: <span className={styles.refused}>{hostFailures[reason]()}</span>
        </li>
      ))}
    </ul>
  );
}
