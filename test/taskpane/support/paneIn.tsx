import { TextDecoder } from "node:util";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HostFailure, type NewFiles, type SubmissionReader, type SubmissionReviewer, type TargetUseCases, type UseCases, type Workbook } from "../../../src/app";
import type { CellRef } from "../../../src/core";
import { Pane } from "../../../src/taskpane/Pane";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { untilAtRest } from "./atRest";
import { sampleOutcome } from "./sampleOutcome";

/** Use cases that all succeed and find nothing; a test says what it needs otherwise. */
const quietUseCases: UseCases = {
  check: () => Promise.resolve(sampleOutcome([])),
  answer: () => Promise.resolve(sampleOutcome([])),
  fill: () => Promise.resolve({ filledRateCount: 0, filledDifferenceCount: 0, leftAlone: [] }),
  highlight: () => Promise.resolve({ highlightedCount: 0, leftAlone: [], checked: sampleOutcome([]) }),
  listFindings: () => Promise.resolve(sampleOutcome([])),
  addSettingsSheet: () => Promise.resolve(),
  clear: () => Promise.resolve({ restoredCellCount: 0, removedHighlightCount: 0, keptCellCount: 0, journalEntryCount: 0, leftAlone: [] }),
  applyProposal: ({ proposal }) => Promise.resolve({ kind: "refused", reason: "findingChanged", at: proposal.at, checked: sampleOutcome([]) }),
  undoRepairs: () => Promise.resolve({ restored: [], kept: [], leftAlone: [], checked: sampleOutcome([]) }),
  deleteJournal: () => Promise.resolve(sampleOutcome([])),
  dismissFinding: () => Promise.resolve({ kind: "judged", checked: sampleOutcome([]) }),
  confirmFinding: () => Promise.resolve({ kind: "judged", checked: sampleOutcome([]) }),
  restoreFinding: () => Promise.resolve(sampleOutcome([])),
  carryOver: () => Promise.resolve({ keptCount: 0, reopenedCount: 0, fixedCount: 0, checked: sampleOutcome([]) }),
  signOff: () => Promise.resolve(sampleOutcome([])),
  withdrawSignOff: () => Promise.resolve(sampleOutcome([])),
};

/** A workbook without targets and without tables. */
const noTargets: TargetUseCases = {
  read: () => Promise.resolve({ sheet: undefined, lines: [], tables: [], interimGoals: [] }),
  save: () => Promise.resolve({ sheet: "Chỉ tiêu", lines: [], tables: [], interimGoals: [], savedCount: 0, keptCount: 0 }),
  saveInterimGoals: (goals) => Promise.resolve([goals]),
};

/** Files that nobody can read. */
const noFiles: SubmissionReader = { read: () => Promise.reject(new HostFailure("brokenFile")) };

/** Reviews what a reader reads. */
function reviewerOf({ read }: SubmissionReader): SubmissionReviewer {
  return { review: async (file, options) => (await read(file, options)).submission };
}

/** Files without a byte. */
const emptyFiles: NewFiles = { make: () => Promise.resolve(new Uint8Array()) };

interface PaneJoints extends Partial<UseCases> {
  readonly select?: (at: CellRef) => Promise<void>;
  readonly targets?: TargetUseCases;
  readonly readFiles?: SubmissionReader;
  readonly newFiles?: NewFiles;
  /** The open workbook, for places that read it themselves; an empty one unless told. */
  readonly workbook?: Workbook;
}

/** The whole pane on a page, with a person at the keyboard who lets it come to rest after each key and click, and the cells that the pane showed. */
export function paneIn({ select = () => Promise.resolve(), targets = noTargets, readFiles = noFiles, newFiles = emptyFiles, workbook = memoryWorkbook([]), ...useCases }: PaneJoints = {}) {
  const shown: CellRef[] = [];
  const showing = (at: CellRef) => {
    shown.push(at);
    return select(at);
  };
  const joints = { useCases: { ...quietUseCases, ...useCases }, targets, workbook: { ...workbook, select: showing }, readFiles, reviewFiles: reviewerOf(readFiles), newFiles, now: () => ({ hour: 9, minute: 5 }), moment: () => "2022-10-05T09:05" };
  const joined = Promise.resolve(joints);
  const page = render(<Pane loadJoints={() => joined} officeColours={undefined} />);
  return { ...page, person: userEvent.setup({ advanceTimers: untilAtRest }), shown };
}

/** The parts of a browser that jsdom lacks: no layout, so nothing has a size and nothing scrolls. */
export function addBrowserParts(): void {
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false, onchange: null }) as unknown as MediaQueryList;
  window.ResizeObserver = class ResizeObserver {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
  Object.assign(globalThis, { TextDecoder });
  Blob.prototype.arrayBuffer = bytesOf;
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  HTMLCanvasElement.prototype.getContext = () => null;
}

/** The bytes of a file, as jsdom gives them. */
function bytesOf(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
}
