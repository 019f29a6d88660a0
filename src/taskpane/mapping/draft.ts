import {
  answerPlaceKey,
  type AnswerKind,
  type AnswerPlace,
  type ColumnMeaning,
  type ColumnOfReading,
  type RecognitionAnswer,
  type RecognitionAnswers,
  type TableReading,
} from "../../core";

/** The answer to a question, where there is one. */
export function answerAt<Kind extends AnswerKind>(answers: RecognitionAnswers, kind: Kind, place: AnswerPlace): RecognitionAnswer<Kind> | undefined {
  const key = answerPlaceKey(kind, place);
  return answers.findLast((answer) => answerPlaceKey(answer.kind, answer) === key) as RecognitionAnswer<Kind> | undefined;
}

/** The answers with a new one in the place of an earlier one to the same question. */
export function withAnswer(answers: RecognitionAnswers, answer: RecognitionAnswer): RecognitionAnswers {
  return [...withoutAnswer(answers, answer.kind, answer), answer];
}

/** The answers without that to one question: the recognition is asked again. */
export function withoutAnswer(answers: RecognitionAnswers, kind: AnswerKind, place: AnswerPlace): RecognitionAnswers {
  const key = answerPlaceKey(kind, place);
  return answers.filter((answer) => answerPlaceKey(answer.kind, answer) !== key);
}

/** A column of a table. */
export interface ColumnPlace {
  readonly reading: TableReading;
  readonly column: ColumnOfReading;
}

/** What a column holds by the answers as they stand, or as it was read. */
export function meaningIn(answers: RecognitionAnswers, { reading: { sheet, table }, column }: ColumnPlace): ColumnMeaning | undefined {
  return answerAt(answers, "column", { sheet, table, header: column.header })?.meaning ?? column.meaning;
}

/** The columns of the same labels in other tables that were read alike: one answer may do for all of them. */
export function alikeColumns(readings: readonly TableReading[], { reading, column }: ColumnPlace): readonly ColumnPlace[] {
  return readings.flatMap((other) => {
    const alike = other === reading ? undefined : other.columns.find(({ header, meaning }) => header === column.header && meaning === column.meaning);
    return alike ? [{ reading: other, column: alike }] : [];
  });
}

/** The answers once a person has said what some columns hold. */
export function withMeaning(answers: RecognitionAnswers, places: readonly ColumnPlace[], meaning: ColumnMeaning): RecognitionAnswers {
  return places.reduce((before, { reading: { sheet, table }, column: { header } }) => withAnswer(before, { kind: "column", sheet, table, header, meaning }), answers);
}

/** How many questions about a table are still open. */
export function openQuestionCount(answers: RecognitionAnswers, reading: TableReading): number {
  const { sheet, table, columns, units, isDismissed } = reading;
  if (isDismissed) return 0;
  const openColumns = columns.filter((column) => meaningIn(answers, { reading, column }) === undefined);
  const openUnits = units.filter(({ row, isAnswered }) => !isAnswered && answerAt(answers, "unit", { sheet, table, row }) === undefined);
  return openColumns.length + openUnits.length + Number(isPeriodOpen(answers, reading));
}

function isPeriodOpen(answers: RecognitionAnswers, { sheet, table, otherPeriod }: TableReading): boolean {
  return otherPeriod !== undefined && answerAt(answers, "period", { sheet, table }) === undefined;
}
