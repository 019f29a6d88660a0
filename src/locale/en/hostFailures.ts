import { quoted } from "../quoted";
import type { HostFailureSentences, LeftAloneSentences } from "../words";

const named = (sheet: string | undefined) => (sheet === undefined ? "A sheet" : `Sheet ${quoted(sheet)}`);

/** What is said when the host refuses: what happened, and what to do about it. */
export const hostFailures: HostFailureSentences = {
  protectedSheet: (sheet) => `${named(sheet)} is protected, so nothing was written. Unprotect it (Review › Unprotect Sheet) and try again.`,
  hiddenSheet: (sheet) => `${named(sheet)} is hidden. Unhide it and try again.`,
  cellInEditMode: () => "Excel is waiting for a cell to be finished. Press Enter or Esc in the sheet and try again.",
  payloadTooLarge: () => "The workbook is too large for one exchange with Excel on the web. Open it in desktop Excel and try again.",
  sheetGone: (sheet) => `${sheet === undefined ? "The sheet" : named(sheet)} was deleted or renamed. Check again for a fresh list.`,
  protectedWorkbook: () => "The structure of the workbook is protected, so no sheet can be added or taken away. Unprotect it (Review › Protect Workbook) and try again.",
  sheetNameTaken: (sheet) => `The workbook has ${sheet === undefined ? "a sheet of that name" : `a sheet ${quoted(sheet)}`} already, which is left as it is. Rename it and try again.`,
  laterRecord: () => "The workbook holds a record of a newer Soát Chỉ Tiêu, which this one does not write over. Update Soát Chỉ Tiêu, then try again.",
  cancelled: () => "Stopped as asked. Nothing more was written.",
  changedMeanwhile: (sheet) => `${sheet === undefined ? "The workbook" : named(sheet)} has changed in the meantime, so nothing was written over it. Try again with the new figures.`,
  halfWritten: () => "Excel broke off while writing, and a part may be written. The reported figures are as they were. Try again; to take the part away, sheets that are half made included, use “Clear marks”.",
  writtenNotRead: () => "What you asked for is written, but Excel does not let the workbook be read again yet. Use “Check” for the new result.",
  hostBusy: () => "Excel is busy or has a dialog open. Close the dialog, wait a moment and try again.",
  sessionLost: () => "Excel no longer knows the workbook that this pane belongs to. Close the pane and open it again.",
  accessDenied: () => "Excel does not allow that: the workbook is read-only, or your rights in it are limited. Enable editing, or save a copy, and try again.",
  notSupported: () => "This Excel cannot do that. Excel 2021, Microsoft 365 or Excel on the web is needed.",
  encryptedFile: () => "The file has a password. Open it in Excel, remove the password, save it, and open it here.",
  brokenFile: () => "The file is damaged or not an .xlsx file, so it cannot be read.",
  oldFormatFile: () => "This is an old .xls file. Open it in Excel, save it as .xlsx, and open that here.",
  unknown: () => "Excel refused without saying why. Try again; if it stays so, save, close Excel and open it again.",
};

/** Why a sheet, or a part of it, was left as it was. */
export const leftAlone: LeftAloneSentences = {
  protectedSheet: "the sheet is protected",
  noEligibleColumn: "there is no eligible column, so no rate can be computed",
  noFinishedColumn: "there is no finished column, so no rate can be computed",
  textTargets: "keeps targets or days as text, which formulas cannot read; write them anew on the screen of targets",
  noRoomBeside: "there is no empty column beside the table",
  nothingToFill: "no empty cell needs filling",
};
