import type { Calculator } from "../calculation";
import type { DocumentChange, WorkbookDocument } from "../document";
import type { PromptCalculation } from "./promptCalculation";

/** What computes a document's formulas while the grid shows it. */
export interface GridEngine {
  readonly calculation: PromptCalculation;
  /** Shows the engine at once what it has not seen yet. */
  readonly showNow: () => void;
}

/** Changes for which the workbook is shown anew. The engine sees changes of cells at once; looks and hidden names move no value. */
const movingKinds = new Set<DocumentChange["kind"]>(["rowsInserted", "rowsDeleted", "columnsInserted", "columnsDeleted", "merged", "sheetAdded", "sheetDeleted", "sheetUpdated"]);

/** The engine behind the grid, in its role as the one who computes the document's formulas. The session writes what it computes into the document. */
export function gridCalculator(document: WorkbookDocument, { calculation, showNow }: GridEngine): Calculator {
  let hasMoved = false;
  const close = document.listen((change) => {
    if (movingKinds.has(change.kind) || (change.kind === "nameSet" && change.name.isVisible)) hasMoved = true;
  });
  return {
    settle: () => {
      if (hasMoved) showNow();
      hasMoved = false;
      return calculation.settled();
    },
    recalculateAll: calculation.recalculateAll,
    close,
  };
}
