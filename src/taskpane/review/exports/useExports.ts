import { useState } from "react";
import { HostFailure, returnListSheets, returnListText, summarySheets, type NationalSummary, type NewFiles, type ReturnList, type SummarySources } from "../../../app";
import { reviewPapers, summaryPaperWords, wordsFor } from "../../../locale";
import { saveFile } from "./saveFile";

/** What came of the last export. */
export type ExportNotice = { readonly kind: "made"; readonly file: string } | { readonly kind: "failed" };

/** What can be taken away as a file. */
export interface Exports {
  readonly notice: ExportNotice | undefined;
  /** A file is being made. */
  readonly isBusy: boolean;
  /** Says no more of the last export: the person looks at something else. */
  readonly forget: () => void;
  readonly saveLists: (lists: readonly ReturnList[], ending: ".xlsx" | ".txt") => Promise<void>;
  readonly saveSummary: (sources: SummarySources) => Promise<void>;
}

/** Makes files one at a time, and says what came of it. */
export function useExports(newFiles: NewFiles): Exports {
  const [notice, setNotice] = useState<ExportNotice>();
  const [isBusy, setIsBusy] = useState(false);
  const [, throwInRender] = useState<never>();

  const perform = async (work: () => Promise<string>): Promise<void> => {
    setIsBusy(true);
    setNotice(undefined);
    try {
      setNotice({ kind: "made", file: await work() });
    } catch (error) {
      if (error instanceof HostFailure) setNotice({ kind: "failed" });
      else
        throwInRender(() => {
          throw error;
        });
    } finally {
      setIsBusy(false);
    }
  };

  return {
    notice,
    isBusy,
    forget: () => setNotice(undefined),
    saveLists: (lists, ending) => perform(async () => saveFile({ name: listsName(lists), ending, content: await listsContent(lists, ending, newFiles) })),
    saveSummary: (sources) =>
      perform(async () => saveFile({ name: summaryName(sources.summary), ending: ".xlsx", content: await newFiles.make(summarySheets(sources, summaryPaperWords(sources.summary.period, "vi"))) })),
  };
}

async function listsContent(lists: readonly ReturnList[], ending: ".xlsx" | ".txt", newFiles: NewFiles): Promise<Uint8Array | string> {
  const words = reviewPapers().returnList;
  return ending === ".txt" ? returnListText(lists, words) : newFiles.make(returnListSheets(lists, words));
}

function listsName(lists: readonly ReturnList[]): string {
  const { fileNames } = reviewPapers();
  const [only, ...others] = lists;
  if (only === undefined || others.length > 0) return fileNames.allReturnLists;
  const [unit, ...otherUnits] = only.units;
  return fileNames.returnList(unit !== undefined && otherUnits.length === 0 ? unit : only.file.replace(/\.[^./]+$/, ""));
}

function summaryName({ period }: NationalSummary): string {
  return reviewPapers().fileNames.summary(period === undefined ? "" : wordsFor("vi").periodName(period));
}
