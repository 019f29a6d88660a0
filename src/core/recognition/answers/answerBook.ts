import { answerPlaceKey, type AnswerKind, type AnswerPlace, type RecognitionAnswer, type RecognitionAnswers } from "../../model/answers";

/** The answers of a person, looked up by what they are about. It remembers which of them found something to hold for. */
export interface AnswerBook {
  readonly answerTo: <Kind extends AnswerKind>(kind: Kind, place: AnswerPlace) => RecognitionAnswer<Kind> | undefined;
  /** Whether there is any answer of the kind: without one there is no need to name what it would be about. */
  readonly hasAny: (kind: AnswerKind) => boolean;
  /** Says that an answer was of use. */
  readonly use: (answer: RecognitionAnswer) => void;
  readonly unused: () => RecognitionAnswers;
}

/** Opens the answers for one recognition. */
export function answerBook(answers: RecognitionAnswers): AnswerBook {
  const byPlace = new Map(answers.map((answer) => [answerPlaceKey(answer.kind, answer), answer]));
  const kinds = new Set(answers.map(({ kind }) => kind));
  const used = new Set<RecognitionAnswer>();
  return {
    answerTo: <Kind extends AnswerKind>(kind: Kind, place: AnswerPlace) => byPlace.get(answerPlaceKey(kind, place)) as RecognitionAnswer<Kind> | undefined,
    hasAny: (kind) => kinds.has(kind),
    use: (answer) => void used.add(answer),
    unused: () => [...byPlace.values()].filter((answer) => !used.has(answer)),
  };
}
