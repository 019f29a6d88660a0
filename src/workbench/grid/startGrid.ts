import { LocaleType } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import "@univerjs/preset-sheets-note/lib/index.css";
import { createUniver, type UniverInstance } from "./createUniver";
import { gridWords, type Language } from "./gridWords";
import { lockedMenus } from "./lockedMenus";

/** Where the grid stands and how it looks. */
export interface GridSettings {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly isDark: boolean;
}

/** Starts an empty grid in a container. */
export async function startGrid({ container, language, isDark }: GridSettings): Promise<UniverInstance> {
  const locale = language === "vi" ? LocaleType.VI_VN : LocaleType.EN_US;
  const bundles = [
    UniverSheetsCorePreset({ container, ribbonType: "simple", menu: lockedMenus, footer: { statisticBar: false }, disableAutoFocus: true }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
  ];
  return createUniver({ locale, locales: { [locale]: await gridWords(language) }, darkMode: isDark }, bundles);
}
