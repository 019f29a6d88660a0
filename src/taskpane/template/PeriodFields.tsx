import { Field, Input } from "@fluentui/react-components";
import type { AskedTemplate, TemplateProblem } from "../../app";
import { editionFor, editions, periodOfMonths, type EditionId } from "../../core";
import { ChoiceField } from "../comparison/ChoiceField";
import { useTemplateWords } from "./useTemplateWords";

/** What every field of the form is given. */
export interface TemplateFieldsProps {
  readonly asked: AskedTemplate;
  readonly problem: TemplateProblem | undefined;
  readonly onChange: (changed: Partial<AskedTemplate>) => void;
}

const monthCounts = Array.from({ length: 12 }, (_, index) => String(index + 1));
const ofPeriod = "ofPeriod";
const editionChoices: readonly (EditionId | typeof ofPeriod)[] = [ofPeriod, ...editions.map(({ id }) => id).reverse()];

/** The period, and the edition of the forms: that of the period unless a person says otherwise. */
export function PeriodFields({ asked, problem, onChange }: TemplateFieldsProps) {
  const words = useTemplateWords();
  const period = periodOfMonths(Number(asked.year), Number(asked.months));
  return (
    <>
      <Field label={words.yearLabel} size="small" {...(problem === "yearWrong" && { validationMessage: words.problems.yearWrong })}>
        <Input size="small" inputMode="numeric" value={asked.year} onChange={(_, { value }) => onChange({ year: value })} />
      </Field>
      <ChoiceField label={words.monthsLabel} values={monthCounts} nameOf={(months) => words.months(Number(months))} chosen={asked.months} onChoose={(months) => onChange({ months })} />
      <ChoiceField
        label={words.editionLabel}
        values={editionChoices}
        nameOf={(edition) => (edition === ofPeriod ? words.editionOfPeriod(editionFor(period).id) : edition)}
        chosen={asked.edition ?? ofPeriod}
        onChoose={(edition) => onChange({ edition: edition === ofPeriod ? undefined : edition })}
      />
    </>
  );
}
