import { createContext, useContext } from "react";
import type { CellRef, RecognitionAnswers, TableReading } from "../../core";

/** What every part of the mapping screen works on. */
export interface Mapping {
  readonly answers: RecognitionAnswers;
  readonly readings: readonly TableReading[];
  readonly onAnswers: (answers: RecognitionAnswers) => void;
  readonly onShow: (at: CellRef) => void;
}

/** Carries the answers as they stand to every part of the screen. */
export const MappingContext = createContext<Mapping | undefined>(undefined);

/** The answers as they stand. */
export function useMapping(): Mapping {
  const mapping = useContext(MappingContext);
  if (mapping === undefined) throw new RangeError("a part of the mapping screen stands outside of it");
  return mapping;
}
