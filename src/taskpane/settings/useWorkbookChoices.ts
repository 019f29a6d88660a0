import { useEffect, useMemo, useState } from "react";
import { choiceUseCasesOf, HostFailure, type Workbook, type WorkbookChoices } from "../../app";
import { useWords } from "../frame/WordsContext";

/** How the keeping of a choice went. */
export type Kept = { readonly kind: "kept" } | { readonly kind: "refused"; readonly sentence: string };

/** The choices of a workbook, and the way to change them. */
export interface KeptChoices {
  /** Undefined until they are read. */
  readonly choices: WorkbookChoices | undefined;
  readonly kept: Kept | undefined;
  /** Whether the choices were kept. */
  readonly keep: (choices: WorkbookChoices) => Promise<boolean>;
  readonly rulesSheet: () => Promise<string | undefined>;
}

/** Reads the choices of a workbook, and keeps new ones. A refusal of the host is told; any other failure reaches the error boundary. */
export function useWorkbookChoices(workbook: Workbook): KeptChoices {
  const { hostFailures } = useWords();
  const useCases = useMemo(() => choiceUseCasesOf(workbook), [workbook]);
  const [choices, setChoices] = useState<WorkbookChoices>();
  const [kept, setKept] = useState<Kept>();
  const [, throwInRender] = useState<never>();

  const told = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      if (error instanceof HostFailure) setKept({ kind: "refused", sentence: hostFailures[error.reason](error.sheet) });
      else
        throwInRender(() => {
          throw error;
        });
      return false;
    }
  };
  useEffect(() => {
    void told(async () => setChoices(await useCases.read()));
    // They are read when the screen opens; another language later is no reason to read them again.
  }, [useCases]);

  const keep = (chosen: WorkbookChoices) =>
    told(async () => {
      await useCases.keep(chosen);
      setChoices(chosen);
      setKept({ kind: "kept" });
    });
  return { choices, kept, keep, rulesSheet: useCases.rulesSheet };
}
