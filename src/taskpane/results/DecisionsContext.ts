import { createContext, useContext, type ReactNode } from "react";
import type { Offer, Review } from "../../app";
import type { CellRef, Finding } from "../../core";
import type { Decision } from "../state/decision";

/** What a person can decide here, and what stands in the way. */
export interface Decisions {
  readonly offersOf: (findingId: string) => readonly Offer[];
  readonly isBusy: boolean;
  readonly onDecide: (decision: Decision) => void;
  /** Goes to a cell; where there is none to go to, cells are only named. */
  readonly onShowCell?: (at: CellRef) => void;
  /** What was said of findings before. */
  readonly review?: Review;
  /** What stands in the place of offers where findings are only read, and nothing can be decided. */
  readonly instead?: (finding: Finding) => ReactNode;
}

/** Decisions of the findings that are shown; none where nothing was checked. */
export const DecisionsContext = createContext<Decisions>({ offersOf: () => [], isBusy: false, onDecide: () => undefined });

/** What a person can decide here. */
export function useDecisions(): Decisions {
  return useContext(DecisionsContext);
}
