import type { ColumnMeaning, RowRole, TableName } from "../../model/answers";
import type { MoneyUnit } from "../../model/moneyUnit";
import type { Period } from "../../model/period";
import type { RateScale } from "../../model/records";
import { provinces } from "../../units/provinces";
import type { AnswerBook } from "./answerBook";
import { rowName } from "./answerNames";
import { periodOfMonths } from "../titles/periodIn";

/** What a person said about one table. Each question gives `undefined` where nobody answered. */
export interface TableAnswers {
  readonly name: TableName;
  readonly isDismissed: () => boolean;
  readonly meaningOf: (header: string) => ColumnMeaning | undefined;
  readonly scaleOf: (header: string) => RateScale | undefined;
  readonly roleOf: (label: string) => RowRole | undefined;
  readonly rowRange: () => RowRange | undefined;
  /** `{ name: undefined }` means that the row names no province. */
  readonly unitOf: (label: string) => { readonly name: string | undefined } | undefined;
  readonly period: (told: string | undefined) => Period | undefined;
  readonly moneyUnit: (told: string | undefined) => MoneyUnit | undefined;
}

/** The rows that a person said the figures begin and end with, by name. `use` says that one of them was found. */
export interface RowRange {
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly use: () => void;
}

const provinceNames: ReadonlySet<string> = new Set(provinces.map(({ name }) => name));

/** The part of the answers that is about one table. What is asked for and found counts as used. */
export function tableAnswers(book: AnswerBook, name: TableName): TableAnswers {
  return {
    name,
    isDismissed: () => used(book, book.answerTo("notATable", name)) !== undefined,
    meaningOf: (header) => used(book, book.answerTo("column", { ...name, header }))?.meaning,
    scaleOf: (header) => used(book, book.answerTo("rateScale", { ...name, header }))?.scale,
    roleOf: (label) => (book.hasAny("role") ? used(book, book.answerTo("role", { ...name, row: rowName(label) }))?.role : undefined),
    rowRange: () => {
      const answer = book.answerTo("rows", name);
      return answer && { first: answer.first, last: answer.last, use: () => book.use(answer) };
    },
    unitOf: (label) => {
      const answer = book.hasAny("unit") ? book.answerTo("unit", { ...name, row: rowName(label) }) : undefined;
      if (!answer || (answer.unit !== undefined && !provinceNames.has(answer.unit))) return undefined;
      return { name: used(book, answer)?.unit };
    },
    period: (told) => {
      const answer = used(book, upToDate(book.answerTo("period", name), told));
      return answer && periodOfMonths(answer.year, answer.months);
    },
    moneyUnit: (told) => used(book, upToDate(book.answerTo("moneyUnit", name), told))?.moneyUnit,
  };
}

/** What a sheet says itself today outweighs an answer that was given when it said something else. */
function upToDate<Answer extends { readonly told?: string }>(answer: Answer | undefined, told: string | undefined): Answer | undefined {
  return answer?.told === told ? answer : undefined;
}

function used<Answer extends Parameters<AnswerBook["use"]>[0]>(book: AnswerBook, answer: Answer | undefined): Answer | undefined {
  if (answer) book.use(answer);
  return answer;
}

/** What a sheet says of its period, in a form to compare. */
export function toldPeriod(period: Period | undefined): string | undefined {
  return period && `${period.months}/${period.year}`;
}

/** What a sheet says of its unit of money, in a form to compare. */
export function toldMoneyUnit(moneyUnit: MoneyUnit | undefined): string | undefined {
  return moneyUnit && String(moneyUnit);
}
