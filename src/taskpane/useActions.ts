import { useMemo, useRef, useState, type Dispatch } from "react";
import { HostFailure, type NewFiles, type SubmissionReader, type SubmissionReviewer, type TargetUseCases, type UseCases, type WorkOptions, type Workbook } from "../app";
import type { CellRef, Finding, RecognitionAnswers } from "../core";
import { findingsSheetWords, type ActionName, type Words } from "../locale";
import { decided } from "./decided";
import { useWords } from "./frame/WordsContext";
import type { Decision } from "./state/decision";
import type { PaneEvent } from "./state/paneEvent";
import type { Clock, WorkName } from "./state/state";

/** What the pane needs from outside. */
export interface Joints {
  readonly useCases: UseCases;
  readonly targets: TargetUseCases;
  readonly workbook: Workbook;
  /** Reads picked files beside the open workbook. */
  readonly readFiles: SubmissionReader;
  /** Reads many picked files for a reviewer. */
  readonly reviewFiles: SubmissionReviewer;
  readonly newFiles: NewFiles;
  readonly now: () => Clock;
  /** The moment of the person's clock: "2026-11-22T08:05". */
  readonly moment: () => string;
}

/** Joins the pane to the outside. It is asked for late, since the pane is seen before the work has come; the promise is one and the same until it fails. */
export type LoadJoints = () => Promise<Joints>;

/** What a person can make the pane do. */
export interface Actions {
  readonly run: (action: ActionName) => Promise<void>;
  readonly decide: (decision: Decision) => Promise<void>;
  readonly stop: () => void;
  readonly show: (finding: Finding, at: CellRef) => Promise<void>;
  readonly showCell: (at: CellRef) => Promise<void>;
  /** Remembers how tables are to be read, and checks anew. */
  readonly answer: (answers: RecognitionAnswers) => Promise<void>;
  /** Puts the sheet of rules into the workbook, and checks anew. */
  readonly addRules: () => Promise<void>;
}

/** Joins the use cases to the events of the pane. The actions stay the same from one drawing to the next, so that a long list need not be drawn anew. */
export function useActions(loadJoints: LoadJoints, dispatch: Dispatch<PaneEvent>): Actions {
  const controller = useRef<AbortController | undefined>(undefined);
  const [, throwInRender] = useState<never>();
  const words = useWords();
  return useMemo(() => {
    const onUnexpected = (error: unknown) =>
      throwInRender(() => {
        throw error;
      });
    return actionsOf({ loadJoints, dispatch, words, controller, onUnexpected });
  }, [loadJoints, dispatch, words]);
}

interface ActionNeeds {
  readonly loadJoints: LoadJoints;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly words: Words;
  readonly controller: { current: AbortController | undefined };
  readonly onUnexpected: (error: unknown) => void;
}

/** A refusal of the host becomes an event; any other failure reaches the error boundary. */
function actionsOf({ loadJoints, dispatch, words, controller, onUnexpected }: ActionNeeds): Actions {
  const orRefused = async (kind: "actionRefused" | "showRefused", work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (error instanceof HostFailure) dispatch({ kind, reason: error.reason, sheet: error.sheet });
      else onUnexpected(error);
    }
  };
  const perform = (action: WorkName, work: (joints: Joints, options: WorkOptions) => Promise<PaneEvent>): Promise<void> =>
    orRefused("actionRefused", async () => {
      const { signal } = (controller.current = new AbortController());
      dispatch({ kind: "actionStarted", action });
      dispatch(await work(await loadJoints(), { signal, onProgress: (done) => dispatch({ kind: "progressed", done }) }));
    });
  const showCell = (at: CellRef) => orRefused("showRefused", async () => (await loadJoints()).workbook.select(at));

  return {
    run: (action) => perform(action, (joints, options) => actionDone(action, { ...joints, words }, options)),
    decide: (decision) => perform(decision.kind, async (joints, options) => ({ kind: "decisionDone", decided: await decided(decision, joints, options), at: joints.now() })),
    stop: () => {
      controller.current?.abort();
      dispatch({ kind: "stopAsked" });
    },
    show: (finding, at) => {
      dispatch({ kind: "findingChosen", id: finding.id });
      return showCell(at);
    },
    showCell,
    addRules: () => perform("check", (joints, options) => rulesAdded({ ...joints, words }, options)),
    answer: (answers) => perform("check", async (joints, options) => ({ kind: "checkDone", outcome: await joints.useCases.answer(answers, options), at: joints.now() })),
  };
}

async function rulesAdded({ useCases, now, words }: Joints & { readonly words: Words }, options: WorkOptions): Promise<PaneEvent> {
  await useCases.addSettingsSheet(words.ruleName, options);
  return { kind: "checkDone", outcome: await useCases.check(options), at: now() };
}

async function actionDone(action: ActionName, { useCases, now, words }: Joints & { readonly words: Words }, options: WorkOptions): Promise<PaneEvent> {
  switch (action) {
    case "check":
      return { kind: "checkDone", outcome: await useCases.check(options), at: now() };
    case "fill":
      return { kind: "fillDone", outcome: await useCases.fill(options) };
    case "list":
      return { kind: "listDone", outcome: await useCases.listFindings(findingsSheetWords(words), options), at: now() };
    case "highlight":
      return { kind: "highlightDone", outcome: await useCases.highlight(options), at: now() };
    case "clear":
      return { kind: "clearDone", outcome: await useCases.clear(options) };
  }
}
