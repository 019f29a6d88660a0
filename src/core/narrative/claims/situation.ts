import type { Mention } from "./mention";

/** A number among its words, all in keyed writing. */
export interface Situation {
  readonly mention: Mention;
  /** From the number before it, or the beginning of its sentence, up to it. */
  readonly before: string;
  /** From it to the next number or the end of its sentence. */
  readonly after: string;
  /** The first words behind it, up to a comma, a bracket or the like. */
  readonly afterClause: string;
  /** From the number before it, whatever stands between. */
  readonly gap: string;
  /** Where the gap begins. */
  readonly gapStart: number;
}

const sentenceEnd = /(?<!\.)[.!?;](?!\.)(?=\s|¶|"|”|$)|¶/gu;
const clauseEnd = /[,;.:()¶]/u;

/** Puts a number among its words: those since the figure before it, which ended at `gapStart`, and those up to the number that comes next. */
export function situationOf(text: string, mention: Mention, { gapStart, nextStart }: { readonly gapStart: number; readonly nextStart: number }): Situation {
  const gap = text.slice(gapStart, mention.start);
  const after = upTo(firstSentenceEnd, text.slice(mention.end, nextStart));
  return { mention, before: ownSentence(gap), after, afterClause: upTo(clauseEnd, after), gap, gapStart };
}

/** Whether a sentence, or a part of it up to a semicolon, ends within a stretch of text. */
export const endsSentence = (gap: string): boolean => firstSentenceEnd.test(gap);

const firstSentenceEnd = new RegExp(sentenceEnd.source, "u");
const upTo = (end: RegExp, text: string): string => text.slice(0, end.exec(text)?.index ?? text.length);

function ownSentence(gap: string): string {
  const lastEnd = [...gap.matchAll(sentenceEnd)].at(-1);
  return lastEnd ? gap.slice(lastEnd.index + 1) : gap;
}
