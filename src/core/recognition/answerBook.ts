import type { AnswerKind, RecognitionAnswer, RecognitionAnswers } from "../model/answers";

/** The answers of a person, looked up by what they are about. It remembers which of them found something to hold for. */
export interface AnswerBook {
  readonly answerTo: <Kind extends AnswerKind>(kind: Kind, place: AnswerPlace) => RecognitionAnswer<Kind> | undefined;
  /** Whether there is any answer of the kind: without one there is no need to name what it would be about. */
  readonly hasAny: (kind: AnswerKind) => boolean;
  /** Says that an answer was of use. */
  readonly use: (answer: RecognitionAnswer) => void;
  readonly unused: () => RecognitionAnswers;
}

/** What an answer is about: a sheet, a table of it, or a column or row of the table. */
export interface AnswerPlace {
  readonly sheet: string;
  readonly table?: string;
  readonly header?: string;
  readonly row?: string;
}

/** Opens the answers for one recognition. */
export function answerBook(answers: RecognitionAnswers): AnswerBook {
  const byPlace = new Map(answers.map((answer) => [keyOf(answer.kind, answer), answer]));
  const kinds = new Set(answers.map(({ kind }) => kind));
  const used = new Set<RecognitionAnswer>();
  return {
    answerTo: <Kind extends AnswerKind>(kind: Kind, place: AnswerPlace) => byPlace.get(keyOf(kind, place)) as RecognitionAnswer<Kind> | undefined,
    hasAny: (kind) => kinds.has(kind),
    use: (answer) => void used.add(answer),
    unused: () => [...byPlace.values()].filter((answer) => !used.has(answer)),
  };
}

function keyOf(kind: AnswerKind, { sheet, table, header, row }: AnswerPlace): string {
  return JSON.stringify([kind, sheet, table, header, row]);
}
