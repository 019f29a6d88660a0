import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/preset-sheets-conditional-formatting";
import { cellAddress } from "../../core";
import type { CellValueOperator, ConditionalFormat, ConditionalStyle } from "../document";
import { borderData } from "./borderData";
import { rangeData } from "./rangeData";
import { fontData } from "./styleData";

function overlayData({ font, fillColor, borders }: ConditionalStyle) {
  return {
    ...fontData(font),
    ...(fillColor === undefined ? {} : { bg: { rgb: fillColor } }),
    ...(borders === undefined ? {} : { bd: borderData(borders) }),
  };
}

const numberOperators: Readonly<Record<CellValueOperator, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

/** A comparison as a formula over the first cell, because the engine compares with constants only. */
function comparison(cell: string, operator: CellValueOperator, formulas: readonly [string, string]): string {
  const [first, second] = formulas.map((formula) => `(${formula.replace(/^=/, "")})`);
  if (operator === "Between") return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === "NotBetween") return `=OR(${cell}<${first},${cell}>${second})`;
  return `=${cell}${numberOperators[operator]}${first}`;
}

function formulaOf({ areas, rule }: ConditionalFormat): string | undefined {
  if (rule.kind === "custom") return rule.formula.startsWith("=") ? rule.formula : `=${rule.formula}`;
  const [first] = areas;
  if (rule.kind !== "cellValue" || first === undefined) return undefined;
  const cell = cellAddress(first.firstRowIndex, first.firstColumnIndex);
  return comparison(cell, rule.operator, [rule.formula1, rule.formula2 ?? rule.formula1]);
}

type BarData = Extract<IConditionalFormattingRuleConfig, { readonly type: CFRuleType.dataBar }>;
type BarBound = BarData["config"]["min"];
type DataBarRule = Extract<ConditionalFormat["rule"], { readonly kind: "dataBar" }>;

/** Bars in the engine's terms. It has no bounds of its own choice, so "automatic" is the least and the largest. */
function barData({ lowerBound, upperBound, isGradient, positiveColor, negativeColor }: DataBarRule): BarData {
  return {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: { min: boundData(lowerBound, "min"), max: boundData(upperBound, "max"), isGradient, positiveColor, nativeColor: negativeColor },
  };
}

/** The engine does not let its list of bounds be imported. */
function boundData({ type, formula }: DataBarRule["lowerBound"], usual: "min" | "max"): BarBound {
  return (type === "Number" ? { type: "num", value: Number(formula) } : { type: usual }) as BarBound;
}

/** A conditional format in the engine's terms; undefined for one that is carried but not shown (scales, icons). */
export function conditionalFormatData(
  format: ConditionalFormat,
): IConditionFormattingRule<IConditionalFormattingRuleConfig> | undefined {
  const { rule } = format;
  if (rule.kind === "dataBar") return { cfId: format.id, ranges: format.areas.map(rangeData), stopIfTrue: false, rule: barData(rule) };
  const formula = formulaOf(format);
  if (formula === undefined) return undefined;
  return {
    cfId: format.id,
    ranges: format.areas.map(rangeData),
    stopIfTrue: format.stopIfTrue,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style: overlayData(format.style) },
  };
}
