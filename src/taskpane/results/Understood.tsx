import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { areaAddress, type RecordSet } from "../../core";
import { useWords } from "../frame/WordsContext";
import type { Clock } from "../state/state";
import { understandings, type Understanding } from "../state/understanding";
import { Fold } from "./Fold";
import { periodText, understoodDetails, understoodLine, type UnderstoodRecognition } from "./understoodText";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalSNudge },
  detail: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** More tables than these are counted rather than named. */
const namedTablesMax = 6;

interface UnderstoodProps {
  readonly recognition: UnderstoodRecognition;
  readonly at: Clock;
  /** Asks for the screen on which all this can be corrected. */
  readonly onMap: () => void;
}

/** What was understood of the workbook, so that a misreading is seen before its verdicts are believed. */
export function Understood({ recognition, at, onMap }: UnderstoodProps) {
  const styles = useStyles();
  const words = useWords();
  const { tables, sheetsWithoutTable, doubts, readings, edition } = recognition;
  return (
    <Fold summary={understoodLine(words, recognition, at)} isOpenAtFirst={tables.length === 0}>
      <ul className={styles.list}>
        {understandings(tables, edition).map((group) => (
          <UnderstoodTables key={group.tables[0]?.id} group={group} />
        ))}
        {doubts.map((doubt, index) => (
          <li key={`doubt ${index}`}>{words.doubtSentence(doubt)}</li>
        ))}
        {sheetsWithoutTable.map(({ sheet, reason }) => (
          <li key={`sheet ${sheet}`}>
            <span className={styles.strong}>{sheet}</span>: {words.sheetWithoutTable[reason]}
          </li>
        ))}
      </ul>
      {readings.length > 0 && (
        <Button size="small" onClick={onMap}>
          {words.pane.mapping.correct}
        </Button>
      )}
    </Fold>
  );
}

function UnderstoodTables({ group }: { readonly group: Understanding }) {
  const styles = useStyles();
  const words = useWords();
  const names = group.tables.slice(0, namedTablesMax).map(tableName).join(", ");
  return (
    <li>
      <span className={styles.strong}>{periodText(words, group)}</span> · {understoodDetails(words, group)}
      <div className={styles.detail}>{group.tables.length > namedTablesMax ? `${names}…` : names}</div>
    </li>
  );
}

function tableName({ sheet, area }: RecordSet): string {
  return `${sheet}!${areaAddress(area)}`;
}
