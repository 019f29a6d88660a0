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

/** Puts every number among its words. */
export function situationsOf(text: string, mentions: readonly Mention[]): readonly Situation[] {
  return mentions.map((mention, index) => {
    const gapStart = mentions[index - 1]?.end ?? 0;
    const gap = text.slice(gapStart, mention.start);
    const after = upTo(firstSentenceEnd, text.slice(mention.end, mentions[index + 1]?.start ?? text.length));
    return { mention, before: ownSentence(gap), after, afterClause: upTo(clauseEnd, after), gap, gapStart };
  });
}

const firstSentenceEnd = new RegExp(sentenceEnd.source, "u");
const upTo = (end: RegExp, text: string): string => text.slice(0, end.exec(text)?.index ?? text.length);

function ownSentence(gap: string): string {
  const lastEnd = [...gap.matchAll(sentenceEnd)].at(-1);
  return lastEnd ? gap.slice(lastEnd.index + 1) : gap;
}
