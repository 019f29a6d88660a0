import { makeStyles, tokens } from "@fluentui/react-components";
import { areaAddress, type Recognition, type RecordSet } from "../../core";
import { useWords } from "../frame/WordsContext";
import { understandings, type Understanding } from "../state/understanding";
import { Fold } from "./Fold";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalSNudge },
  detail: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** More tables than these are named only when someone asks in the sheet itself. */
const namedTablesMax = 6;

/** What was understood of the workbook, so that a misreading is seen before its verdicts are believed. */
export function Understood({ recognition }: { readonly recognition: Recognition }) {
  const styles = useStyles();
  const words = useWords();
  const { tables, sheetsWithoutTable, doubts } = recognition;
  const recordCount = tables.reduce((count, { records }) => count + records.length, 0);
  const parts = [
    words.pane.recognised({ tables: tables.length, records: recordCount }),
    ...(sheetsWithoutTable.length > 0 ? [words.pane.sheetsWithoutTable(sheetsWithoutTable.length)] : []),
    ...(doubts.length > 0 ? [words.pane.doubts(doubts.length)] : []),
  ];
  return (
    <Fold summary={parts.join(" · ")} isOpenAtFirst={tables.length < 3 || doubts.length > 0}>
      <ul className={styles.list}>
        {understandings(tables).map((understanding) => (
          <UnderstoodTables key={understanding.tables[0]?.id} understanding={understanding} />
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
    </Fold>
  );
}

function UnderstoodTables({ understanding }: { readonly understanding: Understanding }) {
  const styles = useStyles();
  const { moneyUnitNames, pane, periodName } = useWords();
  const { period, moneyUnit, recordCount, tables } = understanding;
  const periodText = period === undefined ? pane.periodUnknown : periodName(period);
  const moneyText = (moneyUnit !== undefined && moneyUnitNames.get(moneyUnit)) || pane.moneyUnitUnknown;
  const names = tables.slice(0, namedTablesMax).map(tableName).join(", ");
  return (
    <li>
      <span className={styles.strong}>{periodText}</span> · {moneyText} · {pane.tableRecords(recordCount)}
      <div className={styles.detail}>{tables.length > namedTablesMax ? `${names}…` : names}</div>
    </li>
  );
}

function tableName({ sheet, area }: RecordSet): string {
  return `${sheet}!${areaAddress(area)}`;
}
