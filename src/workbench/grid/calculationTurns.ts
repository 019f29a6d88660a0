import { ICommandService, type Injector, type IUnitRange } from "@univerjs/core";
import { FormulaCalculationSessionService, SetFormulaCalculationStartMutation } from "@univerjs/preset-sheets-core";

/** Whose turn it is to compute: changed values are computed here at once, everything else by the engine when it comes to it. */
export interface CalculationTurns {
  /** Values changed in these ranges. */
  readonly valuesChanged: (ranges: readonly IUnitRange[]) => void;
  /** The engine is about to compute by itself. */
  readonly engineIsAbout: () => void;
  /** The engine begins to compute, or stops what it computes. */
  readonly engineTurns: () => void;
  /** Waits until nothing is to be computed any more; undefined when nothing is. */
  readonly settled: () => Promise<void> | undefined;
}

/** What else may have changed besides values. */
const nothingElse = { forceCalculation: false, dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} };

/** Begins without anything to compute. The engine cannot compute two things at a time, so one turn follows the other. */
export function calculationTurns(injector: Injector): CalculationTurns {
  const [commands, session] = [injector.get(ICommandService), injector.get(FormulaCalculationSessionService)];
  let waiting: readonly IUnitRange[] = [];
  let underWay: readonly IUnitRange[] = [];
  let isStarting = false;
  let isEngineAbout = false;
  let work: Promise<void> | undefined;

  const start = (): void => {
    underWay = waiting;
    waiting = [];
    isStarting = true;
    commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...nothingElse, dirtyRanges: [...underWay] }, { onlyLocal: true });
    isStarting = false;
  };
  const compute = async (): Promise<void> => {
    // One act of a person or of the add-in may set several ranges.
    await Promise.resolve();
    while (isEngineAbout || waiting.length > 0) {
      if (isEngineAbout) isEngineAbout = false;
      else start();
      await session.waitForLatestApplied();
      underWay = [];
    }
    work = undefined;
  };
  return {
    valuesChanged: (ranges) => {
      waiting = [...waiting, ...ranges];
      if (waiting.length > 0) work ??= compute();
    },
    engineIsAbout: () => {
      isEngineAbout = true;
      work ??= compute();
    },
    engineTurns: () => {
      // That ends what was under way here; it has to be computed once more.
      if (!isStarting) waiting = [...underWay, ...waiting];
    },
    settled: () => work,
  };
}
