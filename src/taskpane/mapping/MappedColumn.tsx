import { Checkbox, Field, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { cellAddress, isFigureMeaning, partsOfKey, rateIndicators, type ColumnMeaning, type RateScale } from "../../core";
import { useWords } from "../frame/WordsContext";
import { LinkButton } from "../look/LinkButton";
import { alikeColumns, answerAt, meaningIn, withAnswer, withMeaning, withoutAnswer, type ColumnPlace } from "./draft";
import { FigureChoice } from "./FigureChoice";
import { useMapping } from "./MappingContext";

const useStyles = makeStyles({
  column: { display: "grid", rowGap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderLeft: "3px solid transparent" },
  open: { borderLeftColor: tokens.colorStatusWarningBorder2, backgroundColor: tokens.colorNeutralBackground2 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** One column: its labels, which show the cell, what it holds, and how its rates are written. */
export function MappedColumn({ place }: { readonly place: ColumnPlace }) {
  const styles = useStyles();
  const { mapping } = useWords().pane;
  const { answers, readings, onAnswers, onShow } = useMapping();
  const labelId = useId();
  const { label, at, candidates } = place.column;
  const meaning = meaningIn(answers, place);
  const alike = alikeColumns(readings, place);
  const [isForAlike, setForAlike] = useState(true);
  return (
    <li className={mergeClasses(styles.column, meaning === undefined && styles.open)}>
      <LinkButton id={labelId} className={styles.label} title={mapping.showCell(cellAddress(at.rowIndex, at.columnIndex))} onClick={() => onShow(at)}>
        {label === "" ? mapping.noLabel : label}
      </LinkButton>
      <FigureChoice
        labelledBy={labelId}
        {...{ meaning, candidates }}
        onChoose={(chosen) => onAnswers(withMeaning(answers, isForAlike ? [place, ...alike] : [place], chosen))}
      />
      {alike.length > 0 && place.column.meaning === undefined && (
        <Checkbox size="medium" checked={isForAlike} label={mapping.alike(alike.length)} onChange={(_, { checked }) => setForAlike(checked === true)} />
      )}
      {isRate(meaning) && <ScaleChoice place={place} labelledBy={labelId} />}
    </li>
  );
}

const rates: ReadonlySet<string> = new Set(rateIndicators);

function isRate(meaning: ColumnMeaning | undefined): boolean {
  return isFigureMeaning(meaning) && rates.has(partsOfKey(meaning).indicator);
}

const scales: readonly RateScale[] = ["percent", "fraction"];

function ScaleChoice({ place: { reading, column }, labelledBy }: { readonly place: ColumnPlace; readonly labelledBy: string }) {
  const { mapping } = useWords().pane;
  const { answers, onAnswers } = useMapping();
  const where = { sheet: reading.sheet, table: reading.table, header: column.header };
  const scale = answerAt(answers, "rateScale", where)?.scale ?? column.scale;
  const choose = (value: string) => {
    const chosen = scales.find((one) => one === value);
    onAnswers(chosen === undefined || chosen === column.scale ? withoutAnswer(answers, "rateScale", where) : withAnswer(answers, { kind: "rateScale", ...where, scale: chosen }));
  };
  return (
    <Field label={mapping.scaleLabel} size="small">
      <Select size="small" aria-describedby={labelledBy} value={scale ?? ""} onChange={(_, { value }) => choose(value)}>
        {scale === undefined && <option value="">{mapping.unknown}</option>}
        {scales.map((one) => (
          <option key={one} value={one}>
            {mapping.scales[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
