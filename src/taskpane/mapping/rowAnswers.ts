import type { RecognitionAnswers, RowOfReading, RowRole, TableReading } from "../../core";
import { answerAt, withAnswer, withoutAnswer } from "./draft";

/** Where the figures of a table begin, or end. */
export type RowEnd = "first" | "last";

/** What a row stands for by the answers as they stand, or as it was read. */
export function roleIn(answers: RecognitionAnswers, { sheet, table }: TableReading, { row, role }: RowOfReading): RowRole {
  return answerAt(answers, "role", { sheet, table, row })?.role ?? role;
}

/** The answers once a person has said what a row stands for. */
export function withRole(answers: RecognitionAnswers, { sheet, table }: TableReading, said: { readonly row: RowOfReading; readonly role: RowRole }): RecognitionAnswers {
  return withAnswer(answers, { kind: "role", sheet, table, row: said.row.row, role: said.role });
}

/** The answers once a person has named the row that the figures begin or end with; without a row that end is as it was read. */
export function withRowEnd(answers: RecognitionAnswers, { sheet, table }: TableReading, { end, row }: { readonly end: RowEnd; readonly row: string | undefined }): RecognitionAnswers {
  const before = answerAt(answers, "rows", { sheet, table });
  const [first, last] = end === "first" ? [row, before?.last] : [before?.first, row];
  if (first === undefined && last === undefined) return withoutAnswer(answers, "rows", { sheet, table });
  return withAnswer(answers, { kind: "rows", sheet, table, ...(first !== undefined && { first }), ...(last !== undefined && { last }) });
}
