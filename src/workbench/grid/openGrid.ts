import type { WorkbookDocument } from "../document";
import { isAllowed } from "./allowedCommands";
import { startSession, type GridSession } from "./gridSession";
import { startGrid, type GridSettings } from "./startGrid";

/** The grid of the page. It shows one document at a time. */
export interface Grid {
  /** Shows a document in place of the one before. */
  readonly show: (document: WorkbookDocument) => void;
  readonly setDark: (isDark: boolean) => void;
  /** Waits until every formula that a change touched has its new value in the document. */
  readonly calculated: () => Promise<void>;
}

/** What the page wants to hear from the grid, besides what the document tells. */
export interface GridListener {
  /** A person tried something that the file could not keep. */
  readonly onRefused: () => void;
}

/** Opens the grid in its container. */
export async function openGrid(settings: GridSettings, { onRefused }: GridListener): Promise<Grid> {
  const { api } = await startGrid(settings);
  let session: GridSession | undefined;
  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    if (isAllowed(command)) return;
    command.cancel = true;
    onRefused();
  });
  return {
    show: (document) => {
      session?.end();
      session = startSession(api, document);
    },
    setDark: (isDark) => api.toggleDarkMode(isDark),
    calculated: async () => {
      await api.getFormula().onCalculationResultApplied();
    },
  };
}
