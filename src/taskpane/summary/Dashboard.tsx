import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { checkCounts, summaryQuestion, summaryWithRanks, type CheckOutcome } from "../../app";
import { sides, type Summary, type SummaryUnit } from "../../core";
import { useWords } from "../frame/WordsContext";
import { DashboardChoices } from "./DashboardChoices";
import { DashboardDetails } from "./DashboardDetails";
import type { SummaryState } from "./keptSummary";
import { SideTile } from "./SideTile";
import { useSummaryWords } from "./useSummaryWords";

const useStyles = makeStyles({
  dashboard: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  tiles: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(200px, 100%), 1fr))", gap: tokens.spacingHorizontalS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  select: { minWidth: 0, "& select": { textOverflow: "ellipsis" } },
});

interface DashboardProps {
  readonly outcome: CheckOutcome;
  readonly state: Pick<SummaryState, "choice" | "unit">;
  readonly moment: () => string;
  readonly onChange: (change: Partial<SummaryState>) => void;
}

/** How the units stand: both sides of one or of all, the ranking, the way through the periods, and what moved the rates. */
export function Dashboard({ outcome, state: { choice, unit: label }, moment, onChange }: DashboardProps) {
  const styles = useStyles();
  const told = useSummaryWords();
  const words = useWords();
  const question = useMemo(() => summaryQuestion(outcome, choice), [outcome, choice]);
  const summary = useMemo(() => summaryWithRanks(question), [question]);
  const unit = summary.units.find((each) => each.label === label);
  const shown = unit ?? summary.total;
  if (summary.units.length === 0) return <p className={styles.text}>{told.nothing}</p>;
  const wholeName = nameOfWhole(summary.total) ?? told.wholeName(summary.units.length);
  return (
    <div className={styles.dashboard}>
      <DashboardChoices summary={summary} choice={choice} onChoose={(chosen) => onChange({ choice: chosen })} />
      <UnitChoice summary={summary} unit={unit} wholeName={wholeName} onChange={onChange} />
      {shown && <Tiles unit={shown} />}
      <p className={styles.text}>{told.legend}</p>
      <p className={styles.text}>{statusLine(summary, checkCounts(outcome.report).errors, told)}</p>
      {shown && <DashboardDetails {...{ question, summary, unit, shown }} title={pictureTitle(unit?.label ?? wholeName, summary, words)} moment={moment} />}
    </div>
  );
}

interface UnitChoiceProps {
  readonly summary: Summary;
  readonly unit: SummaryUnit | undefined;
  readonly wholeName: string;
  readonly onChange: (change: Partial<SummaryState>) => void;
}

function UnitChoice({ summary, unit, wholeName, onChange }: UnitChoiceProps) {
  const styles = useStyles();
  const told = useSummaryWords();
  return (
    <Field label={told.unitLabel} size="small">
      <Select size="small" className={styles.select} value={unit ? unit.label : ""} onChange={(_, { value }) => onChange({ unit: value === "" ? undefined : value })}>
        <option value="">{told.allUnits(wholeName)}</option>
        {summary.units.map(({ label }) => (
          <option key={label} value={label}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Tiles({ unit }: { readonly unit: SummaryUnit }) {
  const styles = useStyles();
  return <div className={styles.tiles}>{sides.map((side) => unit.bySide[side] && <SideTile key={side} side={unit.bySide[side]} rank={unit.ranks[side]} />)}</div>;
}

const nameOfWhole = (total: SummaryUnit | undefined): string | undefined => (total && total.label !== "" ? total.label : undefined);

function statusLine({ judgedBothCount, reachedBoth }: Summary, errors: number, { both, openErrors }: ReturnType<typeof useSummaryWords>): string {
  const met = judgedBothCount > 0 ? `${both({ reached: reachedBoth.length, judged: judgedBothCount })}. ` : "";
  return `${met}${openErrors(errors)}`;
}

function pictureTitle(name: string, { period }: Summary, { periodName }: ReturnType<typeof useWords>): string {
  return period ? `${name}, ${periodName(period)}` : name;
}
