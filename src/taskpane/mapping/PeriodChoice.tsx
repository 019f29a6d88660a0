import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TableReading } from "../../core";
import { useWords } from "../frame/WordsContext";
import { answerAt, withAnswer, withoutAnswer } from "./draft";
import { useMapping } from "./MappingContext";
import { PeriodMeanings } from "./PeriodMeanings";

const useStyles = makeStyles({
  period: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS, margin: 0, padding: 0, border: "none", minWidth: 0, "& input, & select": { minWidth: 0, width: "100%" } },
  meanings: { gridColumn: "1 / -1", display: "grid", rowGap: tokens.spacingVerticalXS },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

const monthCounts = Array.from({ length: 12 }, (_, index) => index + 1);
/** The first year that such statistics were kept in, and one that no sheet of today will see. */
const [yearMin, yearMax] = [1993, 2099];

function isPeriod(months: number, year: number): boolean {
  return monthCounts.includes(months) && Number.isInteger(year) && year >= yearMin && year <= yearMax;
}

/** The period of a table: so many months of a statistical year. */
export function PeriodChoice({ reading }: { readonly reading: TableReading }) {
  const styles = useStyles();
  const { mapping } = useWords().pane;
  const { answers, onAnswers } = useMapping();
  const { sheet, table, period, toldPeriod } = reading;
  const known = answerAt(answers, "period", { sheet, table }) ?? period;
  const [typed, setTyped] = useState({ months: String(known?.months ?? ""), year: String(known?.year ?? "") });
  const change = (changed: Partial<typeof typed>) => {
    const now = { ...typed, ...changed };
    setTyped(now);
    const [months, year] = [Number(now.months), Number(now.year)];
    const told = toldPeriod === undefined ? {} : { told: toldPeriod };
    onAnswers(isPeriod(months, year) ? withAnswer(answers, { kind: "period", sheet, table, ...told, months, year }) : withoutAnswer(answers, "period", { sheet, table }));
  };
  return (
    <fieldset className={styles.period}>
      <legend className={styles.legend}>{mapping.periodLabel}</legend>
      <div className={styles.meanings}>
        <PeriodMeanings reading={reading} onChoose={({ year, months }) => setTyped({ months: String(months), year: String(year) })} />
      </div>
      <Field label={mapping.monthsLabel} size="small">
        <Select size="small" value={typed.months} onChange={(_, { value }) => change({ months: value })}>
          {typed.months === "" && <option value="">{mapping.unknown}</option>}
          {monthCounts.map((count) => (
            <option key={count} value={String(count)}>
              {mapping.months(count)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={mapping.yearLabel} size="small">
        <Input size="small" inputMode="numeric" value={typed.year} onChange={(_, { value }) => change({ year: value })} />
      </Field>
    </fieldset>
  );
}
