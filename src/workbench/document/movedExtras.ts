import type { Chart, ChartSource } from "./chart";
import type { SheetExtras } from "./sheetExtras";
import { shiftedArea, shiftedAreas, shiftedIndex, shiftedRun, type Shift } from "./shift";
import type { Validation, ValidationRule } from "./validation";

/** Whose rows or columns move, and how the formulas of a sheet follow. */
export interface Move {
  readonly shift: Shift;
  readonly shiftedSheetId: string;
  readonly movedFormula: (formula: string) => string;
}

/** What a sheet carries after rows or columns of it, or of another sheet, have moved. */
export function movedExtras(extras: SheetExtras, sheetId: string, move: Move): SheetExtras {
  const charts = extras.charts.map((chart) => withMovedSources(chart, move));
  if (sheetId !== move.shiftedSheetId) return { ...extras, charts };
  const { shift } = move;
  return {
    ...extras,
    validations: extras.validations.map((validation) => movedValidation(validation, move)).filter(({ areas }) => areas.length > 0),
    charts: charts.map((chart) => ({ ...chart, anchor: shiftedArea(chart.anchor, shift) ?? chart.anchor })),
    links: extras.links.flatMap((link) => {
      const member = shift.axis === "row" ? "rowIndex" : "columnIndex";
      const index = shiftedIndex(link[member], shift);
      return index === undefined ? [] : [{ ...link, [member]: index }];
    }),
    autoFilterArea: extras.autoFilterArea && shiftedArea(extras.autoFilterArea, shift),
    print: shift.axis === "row" && extras.print.titleRows ? { ...extras.print, titleRows: shiftedRun(...extras.print.titleRows, shift) } : extras.print,
  };
}

function movedValidation(validation: Validation, { shift, movedFormula }: Move): Validation {
  return { ...validation, areas: shiftedAreas(validation.areas, shift), rule: movedRule(validation.rule, movedFormula) };
}

function movedRule(rule: ValidationRule, moved: (formula: string) => string): ValidationRule {
  const followed = <Value extends string | number>(value: Value) => (typeof value === "string" && value.startsWith("=") ? moved(value) : value);
  if (rule.kind === "custom") return { ...rule, formula: moved(rule.formula) };
  if (rule.kind === "list") return { ...rule, source: followed(rule.source) };
  return { ...rule, formula1: followed(rule.formula1), ...(rule.formula2 === undefined ? {} : { formula2: followed(rule.formula2) }) };
}

function withMovedSources(chart: Chart, { shift, shiftedSheetId }: Move): Chart {
  const moved = (source: ChartSource | undefined): ChartSource | undefined => {
    if (source?.sheetId !== shiftedSheetId) return source;
    const area = shiftedArea(source.area, shift);
    return area && { ...source, area };
  };
  return { ...chart, series: chart.series.map((series) => ({ ...series, values: moved(series.values), categories: moved(series.categories) })) };
}
