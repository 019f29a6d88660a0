import { makeStyles } from "@fluentui/react-components";
import type { WorkbookDifferences } from "../../app";
import { lineName } from "../../locale";
import { Fold } from "../results/Fold";
import { useComparisonWords } from "./useComparisonWords";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" } });

/** Rows, columns and sheets that one version has and the other has not. */
export function StructureChanges({ lines, addedSheets, removedSheets }: Pick<WorkbookDifferences, "lines" | "addedSheets" | "removedSheets">) {
  const styles = useStyles();
  const { version } = useComparisonWords();
  const changes = [
    ...(addedSheets.length > 0 ? [version.addedSheets(addedSheets)] : []),
    ...(removedSheets.length > 0 ? [version.removedSheets(removedSheets)] : []),
    ...lines.map((line) => version.lines[line.kind](lineName(line))),
  ];
  if (changes.length === 0) return null;
  return (
    <Fold summary={version.structure(changes.length)} isOpenAtFirst={false}>
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </Fold>
  );
}
