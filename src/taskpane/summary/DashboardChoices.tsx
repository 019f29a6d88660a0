import { makeStyles, tokens } from "@fluentui/react-components";
import { rankings, type Period, type Summary, type SummaryChoice } from "../../core";
import { ChoiceField } from "../comparison/ChoiceField";
import { useWords } from "../frame/WordsContext";
import { useSummaryWords } from "./useSummaryWords";

const useStyles = makeStyles({ choices: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))", gap: tokens.spacingHorizontalS } });

interface DashboardChoicesProps {
  readonly summary: Summary;
  readonly choice: SummaryChoice;
  readonly onChoose: (choice: SummaryChoice) => void;
}

const modes = ["fullYear", "proRata"] as const;
const periodId = ({ year, months }: Pick<Period, "year" | "months">) => `${year}/${months}`;

/** What is held against what: the period, the goal, and who is ranked among whom and by what. Where there is nothing to choose, nothing is asked. */
export function DashboardChoices({ summary, choice, onChoose }: DashboardChoicesProps) {
  const styles = useStyles();
  const told = useSummaryWords();
  const { periodName } = useWords();
  const { comparisonSets, comparisonSet, periods, period } = summary;
  const periodOf = (id: string) => periods.find((each) => periodId(each) === id);
  const nameOfPeriod = (id: string) => {
    const found = periodOf(id);
    return found ? periodName(found) : "";
  };
  return (
    <div className={styles.choices}>
      {period && periods.length > 1 && (
        <ChoiceField label={told.periodLabel} values={periods.map(periodId)} nameOf={nameOfPeriod} chosen={periodId(period)} onChoose={(id) => onChoose({ ...choice, period: periodOf(id) ?? period })} />
      )}
      <ChoiceField label={told.modeLabel} values={modes} nameOf={(each) => told.modes[each]} chosen={choice.mode.kind === "proRata" ? "proRata" : "fullYear"} onChoose={(kind) => onChoose({ ...choice, mode: { kind } })} />
      {comparisonSets.length > 1 && <ChoiceField label={told.setLabel} values={comparisonSets} nameOf={(each) => told.sets[each]} chosen={comparisonSet} onChoose={(set) => onChoose({ ...choice, comparisonSet: set })} />}
      <ChoiceField label={told.rankingLabel} values={rankings} nameOf={(each) => told.rankings[each]} chosen={summary.ranking} onChoose={(ranking) => onChoose({ ...choice, ranking })} />
    </div>
  );
}
