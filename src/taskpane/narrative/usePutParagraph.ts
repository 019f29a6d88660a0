import { useState } from "react";
import { HostFailure, narrativeUseCasesOf } from "../../app";
import { cellName } from "../../locale";
import { useWords } from "../frame/WordsContext";
import type { Joints } from "../useActions";

/** The putting of the paragraph into the workbook. Each gives the sentence on what came of it; `undefined` after a failure that the error boundary shows. */
export interface PutParagraph {
  readonly isRunning: boolean;
  readonly putInSheet: (text: string) => Promise<string | undefined>;
  /** Absent where nobody stands on a cell. */
  readonly putInCell: ((text: string, recordLabel: string) => Promise<string | undefined>) | undefined;
}

/** Joins the use cases to the buttons. A refusal of the host is told; any other failure reaches the error boundary. */
export function usePutParagraph({ workbook, moment }: Pick<Joints, "workbook" | "moment">): PutParagraph {
  const { narrative, hostFailures } = useWords();
  const [isRunning, setRunning] = useState(false);
  const [, throwInRender] = useState<never>();
  const told = async (put: () => Promise<string>): Promise<string | undefined> => {
    setRunning(true);
    try {
      return await put();
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
  const { putInSheet, putInSelectedCell } = narrativeUseCasesOf(workbook, moment);
  return {
    isRunning,
    putInSheet: (text) => told(async () => narrative.putDone(await putInSheet({ sheetName: narrative.reportSheetName, title: narrative.reportSheetTitle, paragraphs: [text] }))),
    putInCell:
      putInSelectedCell &&
      ((text, recordLabel) =>
        told(async () => {
          const { kind, at } = await putInSelectedCell({ text, recordLabel, time: moment() });
          return kind === "put" ? narrative.putInCellDone(cellName(at)) : narrative.cellNotEmpty(cellName(at));
        })),
  };
}
