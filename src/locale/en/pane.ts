import type { PaneWords } from "../paneWords";
import { findingFilter } from "./findingFilter";
import { mapping } from "./mapping";
import { paneResults } from "./paneResults";
import { targets } from "./targets";

/** The labels of the pane. */
export const pane: PaneWords = {
  ...paneResults,
  filter: findingFilter,
  mapping,
  targets,
  productName: "Soát Chỉ Tiêu",
  settings: "Settings",
  guide: "Guide",
  languageLabel: "Language",
  languageNames: { vi: "Tiếng Việt", en: "English" },
  placesLabel: "Places",
  places: { entry: "Enter", check: "Check", comparison: "Compare", summary: "Summary", review: "Review" },
  actionsLabel: "Actions",
  actions: {
    check: { name: "Check", hint: "Reads the whole workbook and finds what is wrong. Changes nothing.", running: "Checking" },
    fill: { name: "Fill", hint: "Writes rates and differences as formulas into empty cells. Your figures stay.", running: "Filling" },
    highlight: { name: "Highlight", hint: "Marks wrong and doubtful cells in the sheet.", running: "Highlighting" },
    list: { name: "List", hint: "Lists what to look at on a sheet of its own, for people without this pane.", running: "Listing" },
    clear: { name: "Clear marks", hint: "Takes away every mark and every filled cell.", running: "Clearing marks" },
  },
  stop: "Stop",
  stopping: "Stopping",
  welcome: {
    title: "Check civil enforcement statistics",
    text: "With statistical tables in the workbook, choose Check. Without any, make empty forms to fill in.",
  },
  makeTemplate: "Make empty forms",
  privacy: "No figure leaves this machine.",
  dismiss: "Dismiss",
  crashed: {
    title: "The pane ran into a problem",
    text: "The figures you typed are still in the workbook. Start the pane again to go on.",
  },
  restart: "Start the pane again",
  outsideExcel: {
    title: "This page runs inside Excel",
    text: "Open Excel and choose Home › Soát Chỉ Tiêu. In a browser of its own the page sees no workbook.",
  },
};
