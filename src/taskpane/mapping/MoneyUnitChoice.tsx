import { Field, Select } from "@fluentui/react-components";
import { moneyUnits, type TableReading } from "../../core";
import { useWords } from "../frame/WordsContext";
import { answerAt, withAnswer, withoutAnswer } from "./draft";
import { useMapping } from "./MappingContext";

/** The unit that a table counts money in. */
export function MoneyUnitChoice({ reading }: { readonly reading: TableReading }) {
  const { moneyUnitNames, pane } = useWords();
  const { answers, onAnswers } = useMapping();
  const { sheet, table, toldMoneyUnit } = reading;
  const moneyUnit = answerAt(answers, "moneyUnit", { sheet, table })?.moneyUnit ?? reading.moneyUnit;
  const choose = (value: string) => {
    const chosen = moneyUnits.find((unit) => String(unit) === value);
    const told = toldMoneyUnit === undefined ? {} : { told: toldMoneyUnit };
    onAnswers(
      chosen === undefined || value === toldMoneyUnit
        ? withoutAnswer(answers, "moneyUnit", { sheet, table })
        : withAnswer(answers, { kind: "moneyUnit", sheet, table, ...told, moneyUnit: chosen }),
    );
  };
  return (
    <Field label={pane.mapping.moneyUnitLabel} size="small">
      <Select size="small" value={moneyUnit === undefined ? "" : String(moneyUnit)} onChange={(_, { value }) => choose(value)}>
        {moneyUnit === undefined && <option value="">{pane.mapping.unknown}</option>}
        {moneyUnits.map((unit) => (
          <option key={unit} value={String(unit)}>
            {moneyUnitNames.get(unit)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
