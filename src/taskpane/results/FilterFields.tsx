import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Finding } from "../../core";
import { useWords } from "../frame/WordsContext";
import { ruleIdsOf, sheetsOf, unitsOf } from "../state/findings";
import { offeredStates } from "../state/findingsInState";
import { soughtUnits } from "../state/soughtFindings";
import type { Filter } from "../state/state";
import { useDecisions } from "./DecisionsContext";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}` },
  select: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
});

interface FilterFieldsProps {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  readonly onFilter: (change: Partial<Filter>) => void;
}

/** Nobody finds one row among more than these by scrolling, and a browser takes a second to lay them out. */
const offeredMax = 300;

/** The sheet, the unit, the rule and the state of the review whose findings are listed. */
export function FilterFields({ findings, filter, onFilter }: FilterFieldsProps) {
  const styles = useStyles();
  const { pane, ruleName, findingsSheet } = useWords();
  const { filter: words } = pane;
  const states = offeredStates(useDecisions().review);
  const units = useMemo(() => unitsOf(findings), [findings]);
  // Whatever is in force is seen, also where a new check or another state leaves more units, or fewer.
  const isTyped = units.length > offeredMax || filter.soughtUnit !== undefined;
  return (
    <div className={styles.fields}>
      <FilterSelect label={words.sheet} all={pane.allSheets} offered={new Map(sheetsOf(findings).map((sheet) => [sheet, sheet]))} chosen={filter.sheet} onChoose={(sheet) => onFilter({ sheet })} />
      {isTyped ? (
        <Field label={words.unit} size="small">
          <Input size="small" type="search" placeholder={words.unitHint} value={filter.soughtUnit?.text ?? filter.unit ?? ""} onChange={(_, { value }) => onFilter({ unit: undefined, soughtUnit: soughtUnits(value) })} />
        </Field>
      ) : (
        <FilterSelect label={words.unit} all={words.allUnits} offered={new Map(units.map((unit) => [unit, unit || pane.wholeTable]))} chosen={filter.unit} onChoose={(unit) => onFilter({ unit })} />
      )}
      <FilterSelect label={words.rule} all={words.allRules} offered={new Map(ruleIdsOf(findings).map((id) => [id, `${id} · ${ruleName(id)}`]))} chosen={filter.ruleId} onChoose={(ruleId) => onFilter({ ruleId })} />
      {states.length > 0 && (
        <FilterSelect
          label={findingsSheet.columns.state}
          all={words.allStates}
          offered={new Map(states.map((state) => [state, findingsSheet.states[state]]))}
          chosen={filter.review}
          onChoose={(chosen) => onFilter({ review: states.find((state) => state === chosen) })}
        />
      )}
    </div>
  );
}

interface FilterSelectProps {
  readonly label: string;
  readonly all: string;
  /** What can be chosen, with what it is called. */
  readonly offered: ReadonlyMap<string, string>;
  readonly chosen: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
}

/** One thing by which the list is filtered. Where there is only one of a kind there is nothing to choose. */
function FilterSelect({ label, all, offered, chosen, onChoose }: FilterSelectProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      {/* The empty value stands for all, so a value bears a sign in front. */}
      <Select
        className={styles.select}
        size="small"
        disabled={offered.size < 2}
        value={chosen === undefined ? "" : `=${chosen}`}
        onChange={(_, { value }) => onChoose(value === "" ? undefined : value.slice(1))}
      >
        <option value="">{all}</option>
        {[...offered].map(([value, name]) => (
          <option key={value} value={`=${value}`}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
