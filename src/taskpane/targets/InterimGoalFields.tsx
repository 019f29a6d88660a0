import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { interimModeOf, sides, type InterimGoals, type InterimTier, type Period, type RecordSet, type Side } from "../../core";
import { useWords } from "../frame/WordsContext";
import { interimTiers, interimTiersText } from "./interimTiers";
import { periodsOf } from "./periodsOf";
import { tierText } from "./standingText";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, border: "none" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  save: { alignSelf: "flex-start" },
});

interface InterimGoalFieldsProps {
  readonly tables: readonly RecordSet[];
  readonly interimGoals: readonly InterimGoals[];
  readonly isBusy: boolean;
  /** Goals that are typed and can be read judge at once, before they are saved. */
  readonly onType: (goals: InterimGoals | undefined) => void;
  readonly onSave: (goals: InterimGoals) => void;
}

/** Where the special goals of a period are entered, for both sides. A period at a time, since goals of one say nothing about another. */
export function InterimGoalFields({ tables, interimGoals, isBusy, onType, onSave }: InterimGoalFieldsProps) {
  const styles = useStyles();
  const { periodName, pane } = useWords();
  const { tiers: told } = pane.targets.standing;
  const periods = periodsOf(tables);
  const [chosenIndex, choose] = useState(0);
  const period = periods[chosenIndex] ?? periods[0];
  if (!period) return <p className={styles.text}>{told.noPeriod}</p>;
  return (
    <fieldset className={styles.box} aria-label={told.title(periodName(period))}>
      {periods.length > 1 && (
        <Field label={told.periodLabel} size="small">
          <Select size="small" value={String(chosenIndex)} onChange={(_, { value }) => choose(Number(value))}>
            {periods.map((each, index) => (
              <option key={periodName(each)} value={String(index)}>
                {periodName(each)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <GoalsOfPeriod key={periodName(period)} {...{ period, interimGoals, isBusy, onType, onSave }} />
    </fieldset>
  );
}

function GoalsOfPeriod({ period, interimGoals, isBusy, onType, onSave }: Omit<InterimGoalFieldsProps, "tables"> & { readonly period: Period }) {
  const styles = useStyles();
  const words = useWords();
  const { tiers: told } = words.pane.targets.standing;
  const mode = interimModeOf(interimGoals, period);
  const saved = mode.kind === "interim" ? mode.tiers : [];
  const [texts, setTexts] = useState(() => ({ cases: interimTiersText(saved, "cases", told), money: interimTiersText(saved, "money", told) }));
  const goals = goalsOf(texts, period);
  const type = (side: Side, text: string) => {
    const next = { ...texts, [side]: text };
    setTexts(next);
    onType(goalsOf(next, period));
  };
  return (
    <>
      {sides.map((side) => (
        <Field key={side} label={told.labels[side]} size="small" hint={told.hint} validationMessage={interimTiers(texts[side], side) ? undefined : told.wrong}>
          <Input size="small" value={texts[side]} onChange={(_, { value }) => type(side, value)} />
        </Field>
      ))}
      {goals && <TierList tiers={goals.tiers} />}
      <Button className={styles.save} size="small" disabledFocusable={isBusy || !goals} onClick={() => goals && onSave(goals)}>
        {told.save}
      </Button>
    </>
  );
}

function TierList({ tiers }: { readonly tiers: readonly InterimTier[] }) {
  const styles = useStyles();
  const words = useWords();
  const { tiers: told } = words.pane.targets.standing;
  if (tiers.length === 0) return <p className={styles.text}>{told.none}</p>;
  return (
    <ul className={styles.list}>
      {tiers.map((tier) => (
        <li key={`${tier.side} ${tier.caseloadMax}`}>{tierText(words, tier)}</li>
      ))}
    </ul>
  );
}

/** The goals that the texts say; `undefined` while one of them cannot be read. */
function goalsOf(texts: Readonly<Record<Side, string>>, { year, months }: Period): InterimGoals | undefined {
  const [cases, money] = sides.map((side) => interimTiers(texts[side], side));
  return cases && money ? { year, months, tiers: [...cases, ...money] } : undefined;
}
