import type { FUniver } from "@univerjs/core/facade";
import type { DocumentChange, WorkbookDocument } from "../document";

/** The engine behind the grid, in its role as the one who computes the document's formulas. */
export interface GridCalculator {
  /** Waits until every formula shows the value that follows from the cells; undefined when all do already. */
  readonly settle: () => Promise<void> | undefined;
  /** Computes every formula anew. */
  readonly recalculateAll: () => void;
  readonly close: () => void;
}

const kindsThatMoveValues = new Set<DocumentChange["kind"]>([
  ...(["rowsInserted", "rowsDeleted", "columnsInserted", "columnsDeleted", "merged"] as const),
  ...(["sheetAdded", "sheetDeleted", "sheetUpdated"] as const),
]);

/** Looks and hidden names move no value; to wait for the engine after them would only cost time. */
function movesValues(change: DocumentChange): boolean {
  if (change.kind === "cellsSet") return change.cells.some((cell) => "content" in cell || "formula" in cell);
  if (change.kind === "nameSet") return change.name.isVisible;
  return kindsThatMoveValues.has(change.kind);
}

/** Follows which changes still wait for the engine, which has to see them first: `showNow`. The session writes what it computes into the document. */
export function gridCalculator(api: FUniver, document: WorkbookDocument, showNow: () => void): GridCalculator {
  let changeCount = 0;
  let settledCount = 0;
  const close = document.listen((change) => {
    if (movesValues(change)) changeCount += 1;
  });
  const settle = async () => {
    while (settledCount < changeCount) {
      showNow();
      const waitedFor = changeCount;
      await api.getFormula().onCalculationResultApplied();
      settledCount = waitedFor;
    }
  };
  return {
    settle: () => (settledCount < changeCount ? settle() : undefined),
    recalculateAll: () => {
      changeCount += 1;
      api.getFormula().executeCalculation();
    },
    close,
  };
}
