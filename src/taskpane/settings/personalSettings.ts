import { pointsWordings, rateDecimalsOffered, usualReading, type FigureReading, type Language } from "../../locale";
import { inStorage } from "../inStorage";
import { rememberedLanguage, rememberLanguage } from "../rememberedLanguage";

/** What concerns the person and not the workbook. It is kept on the machine. */
export interface PersonalSettings extends FigureReading {
  readonly language: Language;
}

const wordingKey = "soat-chi-tieu.points-wording";
const decimalsKey = "soat-chi-tieu.rate-decimals";

/** What was chosen on this machine before; what was not is as usual. */
export function rememberedSettings(): PersonalSettings {
  const stored = (key: string) => inStorage((storage) => storage.getItem(key));
  const [wording, decimals] = [stored(wordingKey), stored(decimalsKey)];
  return {
    language: rememberedLanguage(),
    wording: pointsWordings.find((one) => one === wording) ?? usualReading.wording,
    rateDecimals: rateDecimalsOffered.find((count) => String(count) === decimals) ?? usualReading.rateDecimals,
  };
}

/** Remembers settings on this machine. Where the browser forbids storage, they are forgotten with the pane. */
export function rememberSettings({ language, wording, rateDecimals }: PersonalSettings): void {
  rememberLanguage(language);
  inStorage((storage) => {
    storage.setItem(wordingKey, wording);
    storage.setItem(decimalsKey, String(rateDecimals));
  });
}
