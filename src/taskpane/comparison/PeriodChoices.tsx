import { makeStyles, tokens } from "@fluentui/react-components";
import { comparisonPlaces, type ComparisonChoice, type WorkbookComparison } from "../../app";
import { provinceBases } from "../../core";
import { ChoiceField } from "./ChoiceField";
import { useComparisonWords } from "./useComparisonWords";

const useStyles = makeStyles({
  choices: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 220px), 1fr))", gap: tokens.spacingHorizontalS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface PeriodChoicesProps {
  readonly result: WorkbookComparison;
  readonly chosen: ComparisonChoice;
  readonly isBusy: boolean;
  readonly onChoose: (chosen: ComparisonChoice) => void;
}

/** What to compare with, where there is a choice; in the year of the mergers also the provinces to count by. */
export function PeriodChoices({ result, chosen, isBusy, onChoose }: PeriodChoicesProps) {
  const styles = useStyles();
  const { periods } = useComparisonWords();
  const bases = chosen.basis === undefined || result.bases.includes(chosen.basis) ? result.bases : [chosen.basis, ...result.bases];
  const isStraddling = result.tables.some((table) => table.kind === "compared" && table.provinces?.isStraddling === true);
  const hasProvinceChoice = isStraddling || provinceChoices.some((name) => chosen[name] !== undefined);
  return (
    <>
      <div className={styles.choices}>
        <ChoiceField
          label={periods.basisLabel}
          values={["any", ...bases]}
          nameOf={(basis) => (basis === "any" ? periods.anyBasis : periods.basisNames[basis])}
          chosen={chosen.basis ?? "any"}
          isBusy={isBusy}
          onChoose={(basis) => onChoose(basis === "any" ? without(chosen, "basis") : { ...chosen, basis })}
        />
        <ChoiceField
          label={periods.sourceLabel}
          values={["any", ...comparisonPlaces]}
          nameOf={(place) => periods.sourceChoices[place]}
          chosen={chosen.from ?? "any"}
          isBusy={isBusy}
          onChoose={(from) => onChoose(from === "any" ? without(chosen, "from") : { ...chosen, from })}
        />
      </div>
      {hasProvinceChoice && <ProvinceChoices {...{ chosen, isBusy, onChoose }} />}
      {isStraddling && <p className={styles.text}>{periods.straddling}</p>}
    </>
  );
}

/** The choices about provinces: what each table is made on, and what to compare on. */
const provinceChoices = ["nowProvinces", "beforeProvinces", "provinceBasis"] as const;

function ProvinceChoices({ chosen, isBusy, onChoose }: Omit<PeriodChoicesProps, "result">) {
  const { periods } = useComparisonWords();
  return provinceChoices.map((name) => (
    <ChoiceField
      key={name}
      label={periods.provinceChoices[name].label}
      values={["any", ...provinceBases]}
      nameOf={(basis) => (basis === "any" ? periods.provinceChoices[name].any : periods.provinceNames[basis])}
      chosen={chosen[name] ?? "any"}
      isBusy={isBusy}
      onChoose={(basis) => onChoose(basis === "any" ? without(chosen, name) : { ...chosen, [name]: basis })}
    />
  ));
}

/** The rest of what a person chose. */
function without(chosen: ComparisonChoice, name: keyof ComparisonChoice): ComparisonChoice {
  return Object.fromEntries(Object.entries(chosen).filter(([key]) => key !== name));
}
