import { english } from "./en/english";
import type { Language, PointsWording } from "./language";
import { vietnamese } from "./vi/vietnamese";
import type { Words } from "./words";

/** All words of a language. The ministry's "%" for points is the rule; "điểm %" is there for whoever wants it exact. */
export function wordsFor(language: Language, wording: PointsWording = "percent"): Words {
  return language === "vi" ? vietnamese(wording) : english();
}
