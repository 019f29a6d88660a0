import { Field, Input } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useWords } from "../frame/WordsContext";
import { unitsOf } from "../state/findings";
import { soughtUnits } from "../state/soughtFindings";
import type { FilterFieldsProps } from "./filterFieldsProps";
import { FilterSelect } from "./FilterSelect";

/** Nobody finds one row among more than these by scrolling, and a browser takes a second to lay them out. */
const offeredMax = 300;

/** The unit whose findings are listed: one that is chosen or, where there are too many, those that bear a name that is typed. */
export function UnitFilter({ findings, filter, onFilter }: FilterFieldsProps) {
  const { pane } = useWords();
  const { filter: words } = pane;
  const units = useMemo(() => unitsOf(findings), [findings]);
  const [isIn, setIsIn] = useState(false);
  // Whatever is in force is seen, also where a new check or another state leaves fewer units; and nobody loses the field while in it.
  const isTyped = units.length > offeredMax || filter.soughtUnit !== undefined || isIn;
  if (!isTyped) {
    return <FilterSelect label={words.unit} all={words.allUnits} offered={new Map(units.map((unit) => [unit, unit || pane.wholeTable]))} chosen={filter.unit} onChoose={(unit) => onFilter({ unit })} />;
  }
  return (
    <Field label={words.unit} size="small">
      <Input
        size="small"
        type="search"
        placeholder={words.unitHint}
        value={filter.soughtUnit?.text ?? filter.unit ?? ""}
        onChange={(_, { value }) => onFilter({ unit: undefined, soughtUnit: soughtUnits(value) })}
        onFocus={() => setIsIn(true)}
        onBlur={() => setIsIn(false)}
      />
    </Field>
  );
}
