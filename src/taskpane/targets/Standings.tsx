import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { interimModeOf, withInterimGoals, type InterimGoals, type JudgingMode, type RecordSet, type Target } from "../../core";
import { useWords } from "../frame/WordsContext";
import { InterimGoalFields } from "./InterimGoalFields";
import { TableStandingView } from "./TableStandingView";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

const modes = ["fullYear", "proRata", "interim"] as const;

interface StandingsProps {
  readonly tables: readonly RecordSet[];
  readonly targets: readonly Target[];
  readonly interimGoals: readonly InterimGoals[];
  readonly isBusy: boolean;
  readonly onSaveGoals: (goals: InterimGoals) => void;
}

/** How the units of the workbook stand against the targets and goals on the screen, saved or not. */
export function Standings({ tables, targets, interimGoals, isBusy, onSaveGoals }: StandingsProps) {
  const styles = useStyles();
  const { standing } = useWords().pane.targets;
  const [kind, setKind] = useState<JudgingMode["kind"]>("fullYear");
  const [typed, setTyped] = useState<InterimGoals>();
  const goals = typed ? withInterimGoals(interimGoals, typed) : interimGoals;
  const modeOf = ({ period }: RecordSet): JudgingMode => (kind === "interim" ? interimModeOf(goals, period) : { kind });
  return (
    <section className={styles.section} aria-label={standing.title}>
      <h3 className={styles.title}>{standing.title}</h3>
      <Field label={standing.modeLabel} size="small">
        <Select size="small" value={kind} onChange={(_, { value }) => setKind(modes.find((each) => each === value) ?? "fullYear")}>
          {modes.map((each) => (
            <option key={each} value={each}>
              {standing.modes[each]}
            </option>
          ))}
        </Select>
      </Field>
      {kind === "interim" && <InterimGoalFields {...{ tables, interimGoals, isBusy }} onType={setTyped} onSave={onSaveGoals} />}
      {tables.length === 0 && <p className={styles.text}>{standing.noTable}</p>}
      {tables.map((set) => (
        <TableStandingView key={set.id} {...{ set, targets }} mode={modeOf(set)} />
      ))}
    </section>
  );
}
