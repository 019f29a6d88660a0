/** New workbooks of the official forms. */
export { agencyName } from "./agencyName";
export * from "./askedTemplate";
export type { FormAbout, FormSheetWords } from "./formSheetWords";
export * from "./templateRequest";
export { templateSheets } from "./templateSheets";
export { addTemplate, templatePlan } from "./templateUseCase";
export { nationalUnits, unitsTyped } from "./templateUnits";
