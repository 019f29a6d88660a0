import type { CellValueOperator, ConditionalRule } from "../../document";
import { cellsOf } from "../cells";
import { hostObject, type ExcelClass } from "../excelClass";
import type { FormatTarget } from "../hostContext";
import type { HostObject } from "../hostObject";
import { isJsonObject, type Json } from "../json";
import { demandAllowed } from "../protection";
import { invalidArgument, Refusal } from "../refusal";
import { choiceOf, flagOf, numberOf, textOf } from "../settable";
import { formulaFromR1C1, formulaToR1C1 } from "../r1c1";
import { formatOf, listOf, replaceFormat, setList } from "./conditionalFormats";
import { conditionalRangeFormat } from "./conditionalRangeFormat";
import { dataBarOf } from "./dataBarFormat";
import { sheetOfTarget } from "../sheets";

/** Excel.ConditionalFormat */
export const conditionalFormat: ExcelClass<FormatTarget> = {
  name: "ConditionalFormat",
  id: ({ formatId }) => formatId,
  gets: {
    Id: (target) => formatOf(target).id,
    Type: (target) => typeOf(formatOf(target).rule),
    Priority: (target) => listOf(target).indexOf(formatOf(target)),
    StopIfTrue: (target) => formatOf(target).stopIfTrue,
  },
  sets: {
    Priority: setPriority,
    StopIfTrue: (target, value) => replaceFormat(target, { stopIfTrue: flagOf(value) }),
  },
  navigations: {
    Custom: (target) => custom(target) ?? refuse("Custom"),
    CustomOrNullObject: custom,
    CellValue: (target) => cellValue(target) ?? refuse("CellValue"),
    CellValueOrNullObject: cellValue,
    DataBar: (target) => dataBarOf(target) ?? refuse("DataBar"),
    DataBarOrNullObject: dataBarOf,
  },
  actions: {
    Delete: (target) => {
      const gone = formatOf(target);
      demandAllowed(sheetOfTarget(target), "allowFormatCells");
      setList(target, listOf(target).filter((other) => other !== gone));
    },
  },
  methods: {
    GetRange: (target) => onlyRange(target) ?? refuseRange(),
    GetRangeOrNullObject: onlyRange,
    GetRanges: (target) => target.context.objects.ranges(cellsOf(target.context, target.sheetId, formatOf(target).areas)),
  },
};

/** Excel.ConditionalFormatRule, of a custom format */
const conditionalFormatRule: ExcelClass<FormatTarget> = {
  name: "ConditionalFormatRule",
  gets: {
    Formula: customFormula,
    FormulaLocal: customFormula,
    FormulaR1C1: (target) => formulaToR1C1(customFormula(target), ...firstCellOf(target)),
  },
  sets: {
    Formula: (target, value) => setFormula(target, textOf(value)),
    FormulaLocal: (target, value) => setFormula(target, textOf(value)),
    FormulaR1C1: (target, value) => setFormula(target, formulaFromR1C1(textOf(value), ...firstCellOf(target))),
  },
};

/** Excel.CustomConditionalFormat */
const customConditionalFormat: ExcelClass<FormatTarget> = {
  name: "CustomConditionalFormat",
  navigations: {
    Rule: (target) => hostObject(conditionalFormatRule, target),
    Format: (target) => hostObject(conditionalRangeFormat, target),
  },
};

/** Excel.CellValueConditionalFormat */
const cellValueConditionalFormat: ExcelClass<FormatTarget> = {
  name: "CellValueConditionalFormat",
  gets: { Rule: cellValueRule },
  sets: { Rule: setCellValueRule },
  navigations: { Format: (target) => hostObject(conditionalRangeFormat, target) },
};

/** The classes of conditional formats and their rules. */
export const conditionalFormatClasses = { conditionalFormat, conditionalFormatRule, customConditionalFormat, cellValueConditionalFormat };

const operators: readonly CellValueOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];

const typeNames = { custom: "Custom", cellValue: "CellValue", dataBar: "DataBar" } as const;

function typeOf(rule: ConditionalRule): string {
  return rule.kind === "other" ? rule.type : typeNames[rule.kind];
}

function custom(target: FormatTarget): HostObject | null {
  return formatOf(target).rule.kind === "custom" ? hostObject(customConditionalFormat, target) : null;
}

function cellValue(target: FormatTarget): HostObject | null {
  return formatOf(target).rule.kind === "cellValue" ? hostObject(cellValueConditionalFormat, target) : null;
}

function customFormula(target: FormatTarget): string {
  const { rule } = formatOf(target);
  return rule.kind === "custom" ? rule.formula : "";
}

function setFormula(target: FormatTarget, formula: string): void {
  if (formula.trim() === "") throw invalidArgument("the rule needs a formula");
  replaceFormat(target, { rule: { kind: "custom", formula: formula.startsWith("=") ? formula : `=${formula}` } });
}

function firstCellOf(target: FormatTarget): [number, number] {
  const [first] = formatOf(target).areas;
  return [first?.firstRowIndex ?? 0, first?.firstColumnIndex ?? 0];
}

function cellValueRule(target: FormatTarget): Json {
  const { rule } = formatOf(target);
  if (rule.kind !== "cellValue") return null;
  return { operator: rule.operator, formula1: rule.formula1, ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }) };
}

function setCellValueRule(target: FormatTarget, value: Json): void {
  if (!isJsonObject(value)) throw invalidArgument("the rule is an object");
  const { formula1 = null, formula2, operator = null } = value;
  const second = typeof formula2 === "string" ? { formula2 } : {};
  replaceFormat(target, { rule: { kind: "cellValue", operator: choiceOf(operator, operators), formula1: textOf(formula1), ...second } });
}

function setPriority(target: FormatTarget, value: Json): void {
  const list = listOf(target);
  const moved = formatOf(target);
  const others = list.filter((other) => other !== moved);
  setList(target, others.toSpliced(numberOf(value, 0, others.length), 0, moved));
}

function onlyRange(target: FormatTarget): HostObject | null {
  const { areas } = formatOf(target);
  return areas.length === 1 ? target.context.objects.range(cellsOf(target.context, target.sheetId, areas)) : null;
}

function refuse(kind: string): never {
  throw new Refusal("InvalidOperation", `The conditional format is not of the kind ${kind}.`);
}

function refuseRange(): never {
  throw new Refusal("InvalidOperation", "The conditional format covers several areas.");
}
