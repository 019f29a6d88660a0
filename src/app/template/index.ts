/** New workbooks of the official forms. */
export { agencyName } from "./agencyName";
export type { FormAbout, FormSheetWords } from "./formSheetWords";
export * from "./templateRequest";
export { templateSheets } from "./templateSheets";
export { nationalUnits, unitsTyped } from "./templateUnits";
