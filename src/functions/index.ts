/** The functions of the sheet, =SOAT.…: registered with Excel by the ids of functions.json. They need no pane. */
import { givenFunctions } from "./givenFunctions";
import { FunctionRefusal } from "./refusal";

type SheetFunction = (...given: never[]) => number | string;

/** A refusal becomes an error of Excel with its sentence; anything else is a fault, and shows as one. */
function answering(run: SheetFunction): SheetFunction {
  return (...given) => {
    try {
      return run(...given);
    } catch (error) {
      if (error instanceof FunctionRefusal) throw new CustomFunctions.Error(CustomFunctions.ErrorCode[error.kind], error.message);
      throw error;
    }
  };
}

for (const [id, run] of Object.entries(givenFunctions)) CustomFunctions.associate(id, answering(run));
