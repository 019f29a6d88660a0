import type { ExcelClass } from "../excelClass";
import type { HostContext } from "../hostContext";

/** Excel.Application */
export const application: ExcelClass<HostContext> = {
  name: "Application",
  gets: {
    CalculationMode: () => "Automatic",
    CalculationState: () => "Done",
    CalculationEngineVersion: () => 191_029,
    DecimalSeparator: () => ".",
    ThousandsSeparator: () => ",",
    UseSystemSeparators: () => true,
  },
  actions: {
    Calculate: ({ recalculate }) => recalculate(),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
