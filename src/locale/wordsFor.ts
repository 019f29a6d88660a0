import { english } from "./en/english";
import { usualReading, type FigureReading, type Language } from "./language";
import { vietnamese } from "./vi/vietnamese";
import type { Words } from "./words";

/**
 * All words of a language. The ministry's "%" for points and its two decimals are the rule; "điểm %" is there for whoever wants it exact.
 * Sentences about findings keep as many decimals as tell two figures apart.
 */
export function wordsFor(language: Language, reading: Partial<FigureReading> = {}): Words {
  const whole = { ...usualReading, ...reading };
  return language === "vi" ? vietnamese(whole) : english(whole);
}
