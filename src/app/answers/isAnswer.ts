import { isFigureKey, moneyUnits, type AnswerKind, type RecognitionAnswer } from "../../core";

type Fields = Partial<Record<string, unknown>>;
type IsValid = (value: unknown) => boolean;

const isText: IsValid = (value) => typeof value === "string";
const isTextOrAbsent: IsValid = (value) => value === undefined || isText(value);
const isCount: IsValid = (value) => Number.isInteger(value);
const isOneOf =
  (...values: readonly unknown[]): IsValid =>
  (value) =>
    values.includes(value);

const ofTable = { sheet: isText, table: isText };
const ofColumn = { ...ofTable, header: isText };
const ofRow = { ...ofTable, row: isText };

/** What each kind of answer has to hold. A new kind makes the compiler ask. */
const shapes: Readonly<Record<AnswerKind, Readonly<Record<string, IsValid>>>> = {
  column: { ...ofColumn, meaning: (value) => value === "ignore" || (typeof value === "string" && isFigureKey(value)) },
  rateScale: { ...ofColumn, scale: isOneOf("percent", "fraction") },
  unit: { ...ofRow, unit: isTextOrAbsent },
  role: { ...ofRow, role: isOneOf("unit", "total", "detail", "none") },
  rows: { ...ofTable, first: isTextOrAbsent, last: isTextOrAbsent },
  period: { ...ofTable, told: isTextOrAbsent, year: isCount, months: isCount },
  moneyUnit: { ...ofTable, told: isTextOrAbsent, moneyUnit: isOneOf(...moneyUnits) },
  notATable: ofTable,
  encoding: { sheet: isText, encoding: isOneOf("TCVN3", "VNI", "unicode") },
};
const shapesByKind: ReadonlyMap<unknown, Readonly<Record<string, IsValid>>> = new Map(Object.entries(shapes));

/** Whether a value out of the workbook has the shape of an answer. */
export function isAnswer(value: unknown): value is RecognitionAnswer {
  if (typeof value !== "object" || value === null) return false;
  const fields: Fields = { ...value };
  const shape = shapesByKind.get(fields["kind"]);
  return shape !== undefined && Object.entries(shape).every(([name, isValid]) => isValid(fields[name]));
}
