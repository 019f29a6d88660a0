import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { PeriodLength, TableReading } from "../../core";
import { useWords } from "../frame/WordsContext";
import { answerAt, withAnswer } from "./draft";
import { useMapping } from "./MappingContext";

const useStyles = makeStyles({
  question: { margin: 0, fontSize: tokens.fontSizeBase200 },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface PeriodMeaningsProps {
  readonly reading: TableReading;
  readonly onChoose: (length: PeriodLength) => void;
}

/** The two periods that the words of a title may mean. Nothing is taken for granted. */
export function PeriodMeanings({ reading: { sheet, table, period, otherPeriod, toldPeriod }, onChoose }: PeriodMeaningsProps) {
  const styles = useStyles();
  const { mapping } = useWords().pane;
  const { answers, onAnswers } = useMapping();
  if (period === undefined || otherPeriod === undefined) return null;
  const answer = answerAt(answers, "period", { sheet, table });
  const choose = ({ year, months }: PeriodLength) => {
    onAnswers(withAnswer(answers, { kind: "period", sheet, table, ...(toldPeriod !== undefined && { told: toldPeriod }), year, months }));
    onChoose({ year, months });
  };
  return (
    <>
      <p className={styles.question}>{mapping.periodUnclear}</p>
      <div className={styles.choices} role="group" aria-label={mapping.periodUnclear}>
        {[period, otherPeriod].map((length) => (
          <ToggleButton key={`${length.months}/${length.year}`} size="small" checked={answer?.year === length.year && answer.months === length.months} onClick={() => choose(length)}>
            {mapping.periodMeaning(length)}
          </ToggleButton>
        ))}
      </div>
    </>
  );
}
