import type { Severity, SheetWithoutTable } from "../core";
import type { FindingFilterWords } from "./findingFilterWords";
import type { Language } from "./language";
import type { MappingWords } from "./mappingWords";
import type { TargetWords } from "./targetWords";

/** The things that the pane does at the press of a button. */
export const actionNames = ["check", "fill", "highlight", "list", "clear"] as const;
export type ActionName = (typeof actionNames)[number];

/** The places of the pane, in the order of their tabs. */
export const placeNames = ["entry", "check", "comparison", "summary", "review"] as const;
export type PlaceName = (typeof placeNames)[number];

/** How an action is called, what it does, and what is said while it runs. */
export interface ActionWords {
  readonly name: string;
  readonly hint: string;
  readonly running: string;
}

/** A title and the text under it. */
export interface Message {
  readonly title: string;
  readonly text: string;
}

/** The labels of what a check found. */
export interface PaneResultWords {
  readonly leftAlone: (partCount: number) => string;
  readonly resultsLabel: string;
  readonly checkedAt: (clock: { readonly hour: number; readonly minute: number }) => string;
  readonly recheck: string;
  /** Nothing wrong, and nothing undecided. Checks may not have run for want of columns, and that is said. */
  readonly clean: (notRunCount: number) => Message;
  readonly noErrorSoFar: (undecidedCount: number) => Message;
  /** By what stands in the sheets that have no table, and what to do next. */
  readonly nothingRecognised: Readonly<Record<SheetWithoutTable["reason"], Message>>;
  readonly severityFilterHint: Readonly<Record<Severity, string>>;
  /** Puts a sheet into the workbook where rules are switched off, eased, or added. */
  readonly addRules: { readonly name: string; readonly hint: string };
  readonly recognised: (counts: { readonly tables: number; readonly records: number }) => string;
  readonly tableRecords: (count: number) => string;
  readonly severalPeriods: (count: number) => string;
  readonly severalMoneyUnits: (count: number) => string;
  readonly periodUnknown: string;
  readonly moneyUnitUnknown: string;
  readonly sheetsWithoutTable: (count: number) => string;
  readonly doubts: (count: number) => string;
  readonly rulesTitle: string;
  readonly rulesFared: (counts: { readonly passed: number; readonly failed: number; readonly undecided: number; readonly notRun: number }) => string;
  readonly findingsLabel: string;
  readonly allSheets: string;
  readonly position: (counts: { readonly number: number; readonly count: number }) => string;
  readonly shown: (counts: { readonly shown: number; readonly count: number }) => string;
  readonly previous: string;
  readonly next: string;
  readonly noneShown: string;
  readonly showAll: string;
  readonly wholeTable: string;
  readonly otherCells: (count: number) => string;
  readonly sameCause: string;
  readonly legalReference: string;
  /** Unfolds the page of the rule behind a finding. */
  readonly why: string;
}

/** All labels of the pane. */
export interface PaneWords extends PaneResultWords {
  readonly productName: string;
  readonly settings: string;
  readonly guide: string;
  readonly languageLabel: string;
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly placesLabel: string;
  readonly places: Readonly<Record<PlaceName, string>>;
  readonly actionsLabel: string;
  readonly actions: Readonly<Record<ActionName, ActionWords>>;
  readonly stop: string;
  readonly stopping: string;
  readonly welcome: Message;
  /** Goes to where empty forms are made. */
  readonly makeTemplate: string;
  readonly privacy: string;
  readonly dismiss: string;
  readonly crashed: Message;
  readonly restart: string;
  readonly outsideExcel: Message;
  readonly filter: FindingFilterWords;
  readonly mapping: MappingWords;
  readonly targets: TargetWords;
}
