import { mergeLocales, type ILanguagePack } from "@univerjs/core";

/** The languages that the page speaks. */
export type Language = "vi" | "en";

const packs: Readonly<Record<Language, () => Promise<readonly { readonly default: ILanguagePack }[]>>> = {
  vi: () =>
    Promise.all([
      import("@univerjs/preset-sheets-core/locales/vi-VN"),
      import("@univerjs/preset-sheets-conditional-formatting/locales/vi-VN"),
      import("@univerjs/preset-sheets-data-validation/locales/vi-VN"),
      import("@univerjs/preset-sheets-note/locales/vi-VN"),
    ]),
  en: () =>
    Promise.all([
      import("@univerjs/preset-sheets-core/locales/en-US"),
      import("@univerjs/preset-sheets-conditional-formatting/locales/en-US"),
      import("@univerjs/preset-sheets-data-validation/locales/en-US"),
      import("@univerjs/preset-sheets-note/locales/en-US"),
    ]),
};

/** The words of the engine's own menus in one language. Only that language is loaded. */
export async function gridWords(language: Language): Promise<ILanguagePack> {
  const loaded = await packs[language]();
  return mergeLocales(...loaded.map((pack) => pack.default));
}
