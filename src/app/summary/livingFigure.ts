import { formulaCell, numberCell, type CellLook, type DesignedCell } from "../../core";

/** A figure of the summary: the formula that makes it from a person's sheets, and what it gives today. */
export interface LivingFigure {
  /** Without "="; `undefined` where no formula can make it. */
  readonly expression: string | undefined;
  readonly value: number | string | undefined;
}

/** Longer formulas are refused by Excel, which counts 8192 characters. */
const formulaLengthMax = 8_000;

/** The cell of a figure. Where no formula can make it, it holds the number; a figure that is missing leaves an empty text. */
export function livingCell(look: CellLook, { expression, value }: LivingFigure, numberFormat?: string): DesignedCell {
  const cell = expression === undefined || expression.length > formulaLengthMax ? numberCell(look, typeof value === "number" ? value : undefined) : formulaCell(look, `=${expression}`, value ?? "");
  return numberFormat === undefined ? cell : { ...cell, numberFormat };
}
