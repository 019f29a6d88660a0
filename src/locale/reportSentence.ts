import type { FactsByCode, FindingCode } from "../core";
import type { FindingSentences } from "./words";

/** A code with its own facts, in the form that lets the compiler follow the code to its sentence. */
interface CodeAndFacts<Code extends FindingCode> {
  readonly code: Code;
  readonly facts: FactsByCode[Code];
}

/** The sentence for a report. */
export function reportSentence<Code extends FindingCode>(sentences: FindingSentences, { code, facts }: CodeAndFacts<Code>): string {
  return sentences[code](facts);
}
