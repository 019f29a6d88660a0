import { Link, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { cellAddress, type TableReading, type UnitOfReading } from "../../core";
import { useWords } from "../frame/WordsContext";
import { answerAt, withAnswer } from "./draft";
import { useMapping } from "./MappingContext";

const useStyles = makeStyles({
  unit: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalXS} 0` },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface UnitChoiceProps {
  readonly reading: TableReading;
  readonly unit: UnitOfReading;
}

/** A row whose name is near that of a province: it is that one, or it is none. Nothing is taken for granted. */
export function UnitChoice({ reading: { sheet, table }, unit: { row, label, at, unit, isAnswered, candidates } }: UnitChoiceProps) {
  const styles = useStyles();
  const { mapping } = useWords().pane;
  const { answers, onAnswers, onShow } = useMapping();
  const answer = answerAt(answers, "unit", { sheet, table, row });
  const isSettled = answer !== undefined || isAnswered;
  const name = answer ? answer.unit : unit;
  const names = [...new Set([...candidates, ...(name === undefined ? [] : [name])])];
  return (
    <li className={styles.unit}>
      <Link as="button" title={mapping.showCell(cellAddress(at.rowIndex, at.columnIndex))} onClick={() => onShow(at)}>
        {label}
      </Link>
      <div className={styles.choices} role="group" aria-label={label}>
        {names.map((each) => (
          <ToggleButton key={each} size="small" checked={isSettled && name === each} onClick={() => onAnswers(withAnswer(answers, { kind: "unit", sheet, table, row, unit: each }))}>
            {mapping.isUnit(each)}
          </ToggleButton>
        ))}
        <ToggleButton size="small" checked={isSettled && name === undefined} onClick={() => onAnswers(withAnswer(answers, { kind: "unit", sheet, table, row }))}>
          {mapping.isNoUnit}
        </ToggleButton>
      </div>
    </li>
  );
}
