import type { Report, Severity } from "../model/finding";
import type { CellRef } from "../model/sheet";
import type { Proposal } from "../model/finding";
import type { FigureKey } from "../model/indicator";
import type { AnomalyId } from "./anomalyId";
import type { SideUnderRepair } from "../repair/table/sideUnderRepair";

/** One side of a table in its own period, as detectors see it. */
export interface AnomalySide extends SideUnderRepair {
  /** Whether a certain error blames the figure already: then it is not asked about again. */
  readonly isBlamed: (record: number, variable: number) => boolean;
  /** The other side of the same table; `undefined` where the table has one side only. */
  readonly otherSide: () => AnomalySide | undefined;
}

/** Something unusual: it may be right. */
export interface Anomaly {
  readonly report: Report;
  readonly cells: readonly [CellRef, ...CellRef[]];
  /** `undefined` when it is of the whole table. */
  readonly record: number | undefined;
  readonly subject: FigureKey;
  readonly severity?: Severity;
  readonly proposals?: readonly Proposal[];
  /** How far it moves the total of its column, as a share of that total. */
  readonly effect: number;
}

/** An anomaly with the side and the rule that it was found by. */
export interface FoundAnomaly {
  readonly side: AnomalySide;
  readonly ruleId: AnomalyId;
  readonly anomaly: Anomaly;
}

/** What a detector lacked to run: figures, or units to compare. */
export interface Lacking {
  readonly figures: readonly string[];
  readonly unitCountNeeded?: number;
}

/** What a detector found among so many examined. */
export interface Detected {
  readonly examinedCount: number;
  readonly anomalies: readonly Anomaly[];
}

/** One way to look for the unusual. */
export interface Detector {
  readonly ruleId: AnomalyId;
  readonly detect: (side: AnomalySide) => Detected | Lacking;
}

/** Tells a detector that could not run from one that did. */
export function isLacking(outcome: Detected | Lacking): outcome is Lacking {
  return "figures" in outcome;
}
