import type { ClaimKind, CountIndicator, Side } from "../../../src/core";
import type { Chance } from "../seededRandom";
import { writtenAmount, writtenPercent, type Written } from "./writtenAmounts";

/** A text in the making, with what each figure in it says. */
export interface ReportWriter {
  readonly chance: Chance;
  readonly figures: string[];
  /** The texts of figures that were made wrong on purpose. */
  readonly planted: string[];
  text: string;
}

/** What a figure says: "count cases accepted 8169". */
const figureKeyOf = (kind: ClaimKind, side: Side, indicator: CountIndicator | undefined, value: number): string => [kind, side, indicator ?? "-", value].join(" ");

export const say = (writer: ReportWriter, text: string): void => {
  writer.text += text;
};

interface Said {
  readonly side: Side;
  readonly indicator?: CountIndicator;
  /** A phrase with a "#" where the figure stands. */
  readonly phrase: string;
  readonly isPlanted?: boolean;
}

function sayWritten(writer: ReportWriter, kind: ClaimKind, { side, indicator, phrase, isPlanted = false }: Said, written: Written & { readonly sign?: number }): void {
  writer.figures.push(figureKeyOf(kind, side, indicator, (written.sign ?? 1) * written.value));
  if (isPlanted) writer.planted.push(written.text);
  say(writer, phrase.replace("#", () => written.text));
}

/** A count or an amount of money. */
export function sayAmount(writer: ReportWriter, said: Said, value: number): void {
  sayWritten(writer, said.side === "cases" ? "count" : "money", said, writtenAmount(said.side, value, writer.chance));
}

/** How much a count or an amount has changed; the phrase tells which way. */
export function sayChange(writer: ReportWriter, said: Said, change: number): void {
  const written = writtenAmount(said.side, Math.abs(change), writer.chance);
  sayWritten(writer, said.side === "cases" ? "countChange" : "moneyChange", said, { ...written, sign: Math.sign(change) });
}

/** A percentage in hundredths; the phrase tells which way. */
export function sayPercent(writer: ReportWriter, kind: ClaimKind, said: Said, hundredths: number): void {
  sayWritten(writer, kind, said, { ...writtenPercent(Math.abs(hundredths), writer.chance), sign: Math.sign(hundredths) });
}
