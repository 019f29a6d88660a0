import { useState } from "react";
import { HostFailure, summaryUseCasesOf, type Workbook } from "../../app";
import type { SummaryChoice } from "../../core";
import { useWords } from "../frame/WordsContext";
import { useSummaryWords } from "./useSummaryWords";

/** The making of the summary sheet: whether it is under way, and what came of it in a sentence. */
export interface SheetButton {
  readonly isRunning: boolean;
  readonly told: string;
  readonly make: (choice: SummaryChoice) => Promise<void>;
}

/** Joins the use case to the button. A refusal of the host is told; any other failure reaches the error boundary. */
export function useSheetButton(workbook: Workbook, moment: () => string): SheetButton {
  const { hostFailures } = useWords();
  const { sheet: words, makeSheet } = useSummaryWords();
  const [state, setState] = useState({ isRunning: false, told: "" });
  const [, throwInRender] = useState<never>();
  const make = async (choice: SummaryChoice): Promise<void> => {
    setState({ isRunning: true, told: makeSheet.running });
    try {
      const { sheet, summary } = await summaryUseCasesOf(workbook).summarise({ words, moment: moment(), choice });
      setState({ isRunning: false, told: sheet === undefined ? makeSheet.nothing : makeSheet.done({ sheet, unitCount: summary.units.length }) });
    } catch (error) {
      if (error instanceof HostFailure) setState({ isRunning: false, told: hostFailures[error.reason](error.sheet) });
      else
        throwInRender(() => {
          throw error;
        });
    }
  };
  return { ...state, make };
}
