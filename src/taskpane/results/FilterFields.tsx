import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core";
import { useWords } from "../frame/WordsContext";
import { ruleIdsOf, sheetsOf, unitsOf } from "../state/findings";
import type { Filter } from "../state/state";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalXS },
  select: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
});

interface FilterFieldsProps {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  readonly onFilter: (change: Partial<Filter>) => void;
}

/** The sheet, the unit and the rule whose findings are listed. Where there is only one of a kind there is nothing to choose. */
export function FilterFields({ findings, filter, onFilter }: FilterFieldsProps) {
  const styles = useStyles();
  const { pane, ruleName } = useWords();
  const { filter: words } = pane;
  const fields = [
    { label: words.sheet, all: pane.allSheets, values: sheetsOf(findings), chosen: filter.sheet, nameOf: (sheet: string) => sheet, choose: (sheet?: string) => onFilter({ sheet }) },
    { label: words.unit, all: words.allUnits, values: unitsOf(findings), chosen: filter.unit, nameOf: (unit: string) => unit || pane.wholeTable, choose: (unit?: string) => onFilter({ unit }) },
    { label: words.rule, all: words.allRules, values: ruleIdsOf(findings), chosen: filter.ruleId, nameOf: (id: string) => `${id} · ${ruleName(id)}`, choose: (ruleId?: string) => onFilter({ ruleId }) },
  ];
  return (
    <div className={styles.fields}>
      {fields.map(({ label, all, values, chosen, nameOf, choose }) => (
        <Field key={label} label={label} size="small">
          {/* The empty value stands for all, so a value bears a sign in front. */}
          <Select
            className={styles.select}
            size="small"
            disabled={values.length < 2}
            value={chosen === undefined ? "" : `=${chosen}`}
            onChange={(_, { value }) => choose(value === "" ? undefined : value.slice(1))}
          >
            <option value="">{all}</option>
            {values.map((value) => (
              <option key={value} value={`=${value}`}>
                {nameOf(value)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}
