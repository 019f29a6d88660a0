import type { ConditionalRule, DataBarBound } from "../../document";
import { colorOf } from "../colors";
import { hostObject, type ExcelClass } from "../excelClass";
import type { FormatTarget } from "../hostContext";
import type { HostObject } from "../hostObject";
import { isJsonObject, type Json } from "../json";
import { invalidArgument, itemNotFound } from "../refusal";
import { choiceOf, flagOf, textOf } from "../settable";
import { formatOf, replaceFormat } from "./conditionalFormats";

type DataBarRule = Extract<ConditionalRule, { readonly kind: "dataBar" }>;

const axes = ["Automatic", "None", "CellMidPoint"] as const;
const boundTypes = ["Automatic", "LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;

/** Bars as Excel draws them when nothing else is said. */
export const plainDataBar: DataBarRule = {
  kind: "dataBar",
  positiveColor: "#638EC6",
  negativeColor: "#FF0000",
  positiveBorderColor: "",
  negativeBorderColor: "",
  isGradient: true,
  lowerBound: { type: "Automatic" },
  upperBound: { type: "Automatic" },
  axis: "Automatic",
};

/** Excel.ConditionalDataBarPositiveFormat */
const conditionalDataBarPositiveFormat: ExcelClass<FormatTarget> = {
  name: "ConditionalDataBarPositiveFormat",
  gets: {
    FillColor: (target) => ruleOf(target).positiveColor,
    BorderColor: (target) => ruleOf(target).positiveBorderColor,
    GradientFill: (target) => ruleOf(target).isGradient,
  },
  sets: {
    FillColor: (target, value) => setRule(target, { positiveColor: colorOf(value) }),
    BorderColor: (target, value) => setRule(target, { positiveBorderColor: value === "" ? "" : colorOf(value) }),
    GradientFill: (target, value) => setRule(target, { isGradient: flagOf(value) }),
  },
};

/** Excel.ConditionalDataBarNegativeFormat */
const conditionalDataBarNegativeFormat: ExcelClass<FormatTarget> = {
  name: "ConditionalDataBarNegativeFormat",
  gets: {
    FillColor: (target) => ruleOf(target).negativeColor,
    BorderColor: (target) => ruleOf(target).negativeBorderColor,
    MatchPositiveBorderColor: (target) => ruleOf(target).negativeBorderColor === ruleOf(target).positiveBorderColor,
    MatchPositiveFillColor: (target) => ruleOf(target).negativeColor === ruleOf(target).positiveColor,
  },
  sets: {
    FillColor: (target, value) => setRule(target, { negativeColor: colorOf(value) }),
    BorderColor: (target, value) => setRule(target, { negativeBorderColor: value === "" ? "" : colorOf(value) }),
    MatchPositiveBorderColor: (target, value) => {
      if (flagOf(value)) setRule(target, { negativeBorderColor: ruleOf(target).positiveBorderColor });
    },
    MatchPositiveFillColor: (target, value) => {
      if (flagOf(value)) setRule(target, { negativeColor: ruleOf(target).positiveColor });
    },
  },
};

/** Excel.DataBarConditionalFormat */
const dataBarConditionalFormat: ExcelClass<FormatTarget> = {
  name: "DataBarConditionalFormat",
  gets: {
    AxisFormat: (target) => ruleOf(target).axis,
    LowerBoundRule: (target) => boundJson(ruleOf(target).lowerBound),
    UpperBoundRule: (target) => boundJson(ruleOf(target).upperBound),
  },
  sets: {
    AxisFormat: (target, value) => setRule(target, { axis: choiceOf(value, axes) }),
    LowerBoundRule: (target, value) => setRule(target, { lowerBound: boundOf(value) }),
    UpperBoundRule: (target, value) => setRule(target, { upperBound: boundOf(value) }),
  },
  navigations: {
    PositiveFormat: (target) => hostObject(conditionalDataBarPositiveFormat, target),
    NegativeFormat: (target) => hostObject(conditionalDataBarNegativeFormat, target),
  },
};

/** The classes of bars within cells. */
export const dataBarClasses = { dataBarConditionalFormat, conditionalDataBarPositiveFormat, conditionalDataBarNegativeFormat };

/** The bars of a conditional format; null when it is of another kind. */
export function dataBarOf(target: FormatTarget): HostObject | null {
  return formatOf(target).rule.kind === "dataBar" ? hostObject(dataBarConditionalFormat, target) : null;
}

function ruleOf(target: FormatTarget): DataBarRule {
  const { rule } = formatOf(target);
  if (rule.kind !== "dataBar") throw itemNotFound("the data bar");
  return rule;
}

function setRule(target: FormatTarget, members: Partial<DataBarRule>): void {
  replaceFormat(target, { rule: { ...ruleOf(target), ...members } });
}

function boundJson({ type, formula }: DataBarBound): Json {
  return { type, ...(formula === undefined ? {} : { formula }) };
}

function boundOf(value: Json): DataBarBound {
  if (!isJsonObject(value)) throw invalidArgument("the bound is an object");
  const { type = null, formula } = value;
  return { type: choiceOf(type, boundTypes), ...(formula === undefined || formula === null ? {} : { formula: textOf(formula) }) };
}
