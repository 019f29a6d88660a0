import { Field, Textarea } from "@fluentui/react-components";
import { nationalUnits, unitsTyped } from "../../app";
import { periodOfMonths } from "../../core";
import { ChoiceField } from "../comparison/ChoiceField";
import type { TemplateFieldsProps } from "./PeriodFields";
import { useTemplateWords } from "./useTemplateWords";

/** Who reports: the country with its provinces, or a province with the offices that a person names. */
export function UnitFields({ asked, problem, onChange }: TemplateFieldsProps) {
  const words = useTemplateWords();
  const period = periodOfMonths(Number(asked.year), Number(asked.months));
  const provinces = period ? nationalUnits(period).map(({ name }) => name) : [];
  const isNation = asked.province === undefined;
  const units = unitsTyped(asked.units);
  const counts = isNation ? { units: provinces.length, officers: 0 } : { units: units.length, officers: units.reduce((sum, { officers }) => sum + officers.length, 0) };
  return (
    <>
      <ChoiceField
        label={words.senderLabel}
        values={["nation", "province"] as const}
        nameOf={(kind) => words.senders[kind]}
        chosen={isNation ? "nation" : "province"}
        onChoose={(kind) => onChange({ province: kind === "nation" ? undefined : "" })}
      />
      {asked.province !== undefined && (
        <>
          <ChoiceField
            label={words.provinceLabel}
            values={["", ...provinces]}
            nameOf={(name) => (name === "" ? words.chooseProvince : name)}
            chosen={provinces.includes(asked.province) ? asked.province : ""}
            onChoose={(province) => onChange({ province })}
          />
          <Field label={words.unitsLabel} hint={words.unitsHint} size="small" {...(problem === "unitsMissing" && { validationMessage: words.problems.unitsMissing })}>
            <Textarea size="small" rows={6} value={asked.units} onChange={(_, { value }) => onChange({ units: value })} />
          </Field>
        </>
      )}
      <span>{words.counted(counts)}</span>
    </>
  );
}
