import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sides, standingsOf, type JudgingMode, type RecordSet, type Target } from "../../core";
import { useWords } from "../frame/WordsContext";
import { interimTiers } from "./interimTiers";
import { amountText, standingText } from "./standingText";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  unit: { marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  sides: { margin: 0, padding: 0, listStyleType: "none", fontWeight: tokens.fontWeightRegular },
});

const modes = ["fullYear", "proRata", "interim"] as const;

interface StandingsProps {
  readonly tables: readonly RecordSet[];
  readonly targets: readonly Target[];
}

/** How the units of the workbook stand against the targets on the screen, saved or not. */
export function Standings({ tables, targets }: StandingsProps) {
  const styles = useStyles();
  const { standing } = useWords().pane.targets;
  const [kind, setKind] = useState<JudgingMode["kind"]>("fullYear");
  const [tiersText, setTiersText] = useState("");
  const tiers = interimTiers(tiersText);
  const mode: JudgingMode = kind === "interim" ? { kind, tiers: tiers ?? [] } : { kind };
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
      {kind === "interim" && (
        <Field label={standing.tiersLabel} size="small" hint={standing.tiersHint} validationMessage={tiersText !== "" && !tiers ? standing.tiersWrong : undefined}>
          <Input size="small" value={tiersText} onChange={(_, { value }) => setTiersText(value)} />
        </Field>
      )}
      {tables.length === 0 && <p className={styles.text}>{standing.noTable}</p>}
      {tables.map((set) => (
        <TableStandingView key={set.id} {...{ set, targets, mode }} />
      ))}
    </section>
  );
}

function TableStandingView({ set, targets, mode }: { readonly set: RecordSet; readonly targets: readonly Target[]; readonly mode: JudgingMode }) {
  const styles = useStyles();
  const words = useWords();
  const { standing, sides: sideNames } = words.pane.targets;
  const { units, judgedBothCount, reachedBothCount, remaining } = standingsOf(set, targets, mode);
  const left = (side: "cases" | "money") => amountText(words, remaining[side], { set, side });
  return (
    <div>
      <h4 className={styles.title}>
        {set.sheet}
        {set.period && `: ${words.periodName(set.period)}`}
      </h4>
      {!set.period && <p className={styles.text}>{standing.noPeriod}</p>}
      {judgedBothCount > 0 && <p className={styles.text}>{standing.both({ reached: reachedBothCount, judged: judgedBothCount })}</p>}
      {remaining.cases + remaining.money > 0 && <p className={styles.text}>{standing.total({ cases: left("cases"), money: remaining.money > 0 ? left("money") : undefined })}</p>}
      <ul className={styles.list}>
        {units.map(({ label, recordIndex, bySide }) => (
          <li key={recordIndex} className={styles.unit}>
            {label}
            <ul className={styles.sides}>
              {sides.map((side) => {
                const one = bySide[side];
                return (
                  one && (
                    <li key={side}>
                      {sideNames[side]}: {standingText(words, one, { set, side })}
                    </li>
                  )
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
