import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isFigureMeaning, partsOfKey, type RecognitionAnswers, type TableReading } from "../../core";
import { useWords } from "../frame/WordsContext";
import { answerAt, meaningIn, openQuestionCount, withAnswer, withoutAnswer } from "./draft";
import { MappedColumn } from "./MappedColumn";
import { useMapping } from "./MappingContext";
import { MoneyUnitChoice } from "./MoneyUnitChoice";
import { PeriodChoice } from "./PeriodChoice";
import { RowsChoice } from "./RowsChoice";
import { UnitChoice } from "./UnitChoice";

const useStyles = makeStyles({
  table: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0` },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  open: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightRegular },
  title: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  content: { display: "grid", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
});

/** One table, folded away while nothing is asked about it. What is folded is not drawn: a workbook may have a thousand columns. */
export function MappedTable({ reading }: { readonly reading: TableReading }) {
  const styles = useStyles();
  const { mapping } = useWords().pane;
  const { answers } = useMapping();
  const openCount = openQuestionCount(answers, reading);
  const [isOpen, setOpen] = useState(openCount > 0);
  const address = reading.tableId.slice(reading.sheet.length + 1);
  return (
    <details className={styles.table} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        {mapping.tableLabel({ sheet: reading.sheet, address })}
        {openCount > 0 && <span className={styles.open}> · {mapping.doubtsInTable(openCount)}</span>}
      </summary>
      {isOpen && <TableQuestions reading={reading} />}
    </details>
  );
}

function hasMoney(answers: RecognitionAnswers, reading: TableReading): boolean {
  return reading.columns.some((column) => {
    const meaning = meaningIn(answers, { reading, column });
    return isFigureMeaning(meaning) && partsOfKey(meaning).side === "money";
  });
}

function TableQuestions({ reading }: { readonly reading: TableReading }) {
  const styles = useStyles();
  const { mapping } = useWords().pane;
  const { answers, onAnswers } = useMapping();
  const { sheet, table, title, columns, units, rows } = reading;
  const isDismissed = answerAt(answers, "notATable", { sheet, table }) !== undefined;
  const dismiss = (isChosen: boolean) =>
    onAnswers(isChosen ? withAnswer(answers, { kind: "notATable", sheet, table }) : withoutAnswer(answers, "notATable", { sheet, table }));
  return (
    <div className={styles.content}>
      {title !== "" && <p className={styles.title}>{title}</p>}
      <Checkbox label={mapping.notATable} checked={isDismissed} onChange={(_, { checked }) => dismiss(checked === true)} />
      {!isDismissed && (
        <>
          <PeriodChoice reading={reading} />
          {hasMoney(answers, reading) && <MoneyUnitChoice reading={reading} />}
          <h3 className={styles.heading}>{mapping.columnsLabel}</h3>
          <ul className={styles.list}>
            {columns.map((column) => (
              <MappedColumn key={column.header} place={{ reading, column }} />
            ))}
          </ul>
          {rows.length > 0 && <RowsChoice reading={reading} />}
          {units.length > 0 && <h3 className={styles.heading}>{mapping.unitsLabel}</h3>}
          {units.length > 0 && (
            <ul className={styles.list}>
              {units.map((unit) => (
                <UnitChoice key={`${unit.at.rowIndex}`} reading={reading} unit={unit} />
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
