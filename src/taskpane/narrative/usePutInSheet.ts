import { useState } from "react";
import { HostFailure, narrativeUseCasesOf } from "../../app";
import { useWords } from "../frame/WordsContext";
import type { Joints } from "../useActions";

/** The putting of the paragraph into the sheet of the report. */
export interface PutInSheet {
  readonly isRunning: boolean;
  /** Gives the sentence on what came of it; `undefined` after a failure that the error boundary shows. */
  readonly putInSheet: (text: string) => Promise<string | undefined>;
}

/** Joins the use case to the button. A refusal of the host is told; any other failure reaches the error boundary. */
export function usePutInSheet({ workbook, moment }: Pick<Joints, "workbook" | "moment">): PutInSheet {
  const { narrative, hostFailures } = useWords();
  const [isRunning, setRunning] = useState(false);
  const [, throwInRender] = useState<never>();
  const putInSheet = async (text: string): Promise<string | undefined> => {
    setRunning(true);
    try {
      const sheet = await narrativeUseCasesOf(workbook, moment).putInSheet({ sheetName: narrative.reportSheetName, title: narrative.reportSheetTitle, paragraphs: [text] });
      return narrative.putDone(sheet);
    } catch (error) {
      if (error instanceof HostFailure) return hostFailures[error.reason](error.sheet);
      throwInRender(() => {
        throw error;
      });
      return undefined;
    } finally {
      setRunning(false);
    }
  };
  return { isRunning, putInSheet };
}
