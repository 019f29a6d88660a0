import { takeAddinFunctions, type AddinFunctions, type Calculator } from "../calculation";
import type { WorkbookDocument } from "../document";
import { functionEngine } from "./functionEngine";
import { gridCalculator } from "./gridCalculator";
import { startSession, type GridSession } from "./gridSession";
import { guardCommands, type RefusedBecause } from "./guardCommands";
import { nameToolbar } from "./nameToolbar";
import { promptCalculation, type PromptCalculation } from "./promptCalculation";
import { startGrid, type GridSettings } from "./startGrid";
import { takeVietnameseNumbers } from "./takeVietnameseNumbers";

/** The grid of the page. It shows one document at a time. */
export interface Grid {
  /** Shows a document in place of the one before, and computes its formulas from now on. */
  readonly show: (document: WorkbookDocument) => Calculator;
  readonly setDark: (isDark: boolean) => void;
  /** Takes over what is being typed in a cell just now. */
  readonly finishEditing: () => Promise<void>;
}

/** What the page wants to hear from the grid, besides what the document tells. */
export interface GridListener {
  /** A person tried something that is not possible here. */
  readonly onRefused: (because: RefusedBecause) => void;
}

/** Opens the grid in its container. Formulas may call the functions of the add-in. */
export async function openGrid(settings: GridSettings, functions: AddinFunctions, { onRefused }: GridListener): Promise<Grid> {
  const { api, univer } = await startGrid(settings);
  let session: GridSession | undefined;
  let calculator: Calculator | undefined;
  let calculation: PromptCalculation | undefined;
  nameToolbar(settings.container, settings.language);
  guardCommands(api, {
    language: settings.language,
    isShowing: () => session?.isShowing() ?? true,
    isLocked: (...cell) => session?.isLocked(...cell) ?? false,
    onRefused,
  });
  return {
    show: (document) => {
      const isFirst = session === undefined;
      calculator?.close();
      session?.end();
      session = startSession(api, document);
      if (isFirst) takeAddinFunctions(functionEngine(univer), functions);
      if (isFirst && settings.language === "vi") takeVietnameseNumbers(univer);
      calculation ??= promptCalculation(univer);
      calculator = gridCalculator(document, { calculation, showNow: session.showNow });
      return calculator;
    },
    setDark: (isDark) => api.toggleDarkMode(isDark),
    finishEditing: async () => {
      await api.getActiveWorkbook()?.endEditingAsync(true);
    },
  };
}
