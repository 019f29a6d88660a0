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

/** A conditional format in the engine's terms; undefined for one that is carried but not shown (bars, scales, icons). */
export function conditionalFormatData(
  format: ConditionalFormat,
): IConditionFormattingRule<IConditionalFormattingRuleConfig> | undefined {
  const formula = formulaOf(format);
  if (formula === undefined) return undefined;
  return {
    cfId: format.id,
    ranges: format.areas.map(rangeData),
    stopIfTrue: format.stopIfTrue,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style: overlayData(format.style) },
  };
}
