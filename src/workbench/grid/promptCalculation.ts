import { ICommandService, type Univer } from "@univerjs/core";
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation, SetFormulaCalculationStopMutation, SetRangeValuesMutation, SetTriggerFormulaCalculationStartMutation } from "@univerjs/preset-sheets-core";
import { calculationTurns, type CalculationTurns } from "./calculationTurns";

/** The computing of formulas after a change. */
export interface PromptCalculation extends Pick<CalculationTurns, "settled"> {
  /** Computes every formula anew. */
  readonly recalculateAll: () => void;
}

const turning: ReadonlySet<string> = new Set([SetFormulaCalculationStartMutation.id, SetFormulaCalculationStopMutation.id]);

/**
 * Computes formulas as soon as values change, as Excel does. The engine by itself lets a tenth of a second go by, and cannot say
 * whether it has computed since. Changes of other kinds, such as new rows, are left to it. It must show a workbook already.
 */
export function promptCalculation(univer: Univer): PromptCalculation {
  const injector = univer.__getInjector();
  const dirtiness = injector.get(IActiveDirtyManagerService);
  const values = dirtiness.get(SetRangeValuesMutation.id);
  dirtiness.remove(SetRangeValuesMutation.id);
  const turns = calculationTurns(injector);
  const commands = injector.get(ICommandService);
  commands.onCommandExecuted((command, options) => {
    if (command.id === SetRangeValuesMutation.id) {
      // Local only are the values that the engine itself puts in.
      if (options?.onlyLocal !== true) turns.valuesChanged(values?.getDirtyData(command).dirtyRanges ?? []);
    } else if (turning.has(command.id)) turns.engineTurns();
    else if (dirtiness.has(command.id)) turns.engineIsAbout();
  });
  turns.engineIsAbout();
  return {
    settled: turns.settled,
    // At once, so that whoever asks next whether all is computed hears that it is not.
    recalculateAll: () => void commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true }, { onlyLocal: true }),
  };
}
