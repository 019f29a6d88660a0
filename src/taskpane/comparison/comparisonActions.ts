import type { Dispatch } from "react";
import type { ComparisonChoice, ComparisonUseCases, ReadFile, SubmissionReader } from "../../app";
import { nameOf, nextComparison, type ComparisonEvent, type ComparisonKind, type ComparisonState } from "./comparisonState";
import { readPicked } from "./readPicked";
import type { Perform } from "./useWork";

/** What a person can make the place of comparisons do. */
export interface ComparisonActions {
  readonly chooseKind: (kind: ComparisonKind) => void;
  /** Adds files of earlier periods, and compares with all of them. */
  readonly pick: (files: readonly File[]) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  readonly choose: (chosen: ComparisonChoice) => Promise<void>;
  readonly compare: () => Promise<void>;
  /** Reads what was sent before, and compares the workbook with it cell by cell. */
  readonly pickVersion: (file: File) => Promise<void>;
  readonly highlight: (before: ReadFile) => Promise<void>;
}

interface ActionJoints {
  readonly state: ComparisonState;
  readonly dispatch: Dispatch<ComparisonEvent>;
  readonly perform: Perform;
  readonly useCases: ComparisonUseCases;
  readonly readFiles: SubmissionReader;
}

/** What a person can make the place of comparisons do, as it stands now. */
export function comparisonActions({ state, dispatch, perform, useCases, readFiles }: ActionJoints): ComparisonActions {
  const compareWith = (files: readonly ReadFile[], chosen: ComparisonChoice) =>
    perform("comparing", async (options) => ({ kind: "compared", result: await useCases.compare(files, chosen, options) }));
  return {
    chooseKind: (chosen) => dispatch({ kind: "kindChosen", chosen }),
    pick: (picked) =>
      perform("reading", async (options) => {
        const event = { kind: "filesRead", ...(await readPicked(picked, readFiles, options)) } as const;
        dispatch(event);
        const { files, chosen } = nextComparison(state, event);
        return { kind: "compared", result: await useCases.compare(files, chosen, options) };
      }),
    remove: (name) => {
      dispatch({ kind: "fileRemoved", name });
      return compareWith(
        state.files.filter((file) => nameOf(file) !== name),
        state.chosen,
      );
    },
    choose: (chosen) => {
      dispatch({ kind: "chosen", chosen });
      return compareWith(state.files, chosen);
    },
    compare: () => compareWith(state.files, state.chosen),
    pickVersion: (picked) =>
      perform("reading", async (options) => {
        const { read, refused } = await readPicked([picked], readFiles, options);
        const [file] = read;
        if (!file) return { kind: "refused", reason: refused[0]?.reason ?? "unknown", sheet: undefined };
        return { kind: "versionRead", file, comparison: await useCases.compareVersion(file, options) };
      }),
    highlight: (before) => perform("comparing", async (options) => ({ kind: "highlighted", outcome: await useCases.highlightChanges(before, options) })),
  };
}
