import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../frame/WordsContext";
import { ruleIdsOf, sheetsOf } from "../state/findings";
import { offeredStates } from "../state/findingsInState";
import { useDecisions } from "./DecisionsContext";
import type { FilterFieldsProps } from "./filterFieldsProps";
import { FilterSelect } from "./FilterSelect";
import { UnitFilter } from "./UnitFilter";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}` },
});

/** The sheet, the unit, the rule and the state of the review whose findings are listed. */
export function FilterFields({ findings, filter, onFilter }: FilterFieldsProps) {
  const styles = useStyles();
  const { pane, ruleName, findingsSheet } = useWords();
  const { filter: words } = pane;
  const states = offeredStates(useDecisions().review);
  return (
    <div className={styles.fields}>
      <FilterSelect label={words.sheet} all={pane.allSheets} offered={new Map(sheetsOf(findings).map((sheet) => [sheet, sheet]))} chosen={filter.sheet} onChoose={(sheet) => onFilter({ sheet })} />
      <UnitFilter {...{ findings, filter, onFilter }} />
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
