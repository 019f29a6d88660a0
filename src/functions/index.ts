/** The functions of the sheet, =SOAT.…: registered with Excel by the ids of functions.json. They need no pane. */
import { answersOver, type CellFunction } from "./answersOver";
import { areaFunctions, cellFunctions } from "./givenFunctions";
import type { GivenArea } from "./givenArea";
import { FunctionRefusal } from "./refusal";

/** A refusal becomes an error of Excel with its sentence; anything else stays what it is: a fault shows as one. */
function asShown(answer: unknown): unknown {
  return answer instanceof FunctionRefusal ? new CustomFunctions.Error(CustomFunctions.ErrorCode[answer.kind], answer.message) : answer;
}

/** A function of cells takes areas and spills. Excel shows the sentence of an error where the function throws it, so one that stands alone is thrown. */
function spilling(run: CellFunction) {
  return (...given: (GivenArea | null | undefined)[]) => {
    // After the parameters Excel hands over the circumstances of the call.
    const answers = answersOver(run, given.slice(0, run.length));
    const [[first] = [], ...others] = answers;
    if (first instanceof FunctionRefusal && others.length === 0 && answers[0]?.length === 1) throw asShown(first);
    return answers.map((row) => row.map(asShown));
  };
}

function answering(run: (area: GivenArea) => string) {
  return (area: GivenArea) => {
    try {
      return run(area);
    } catch (error) {
      throw asShown(error);
    }
  };
}

for (const [id, run] of Object.entries(cellFunctions)) CustomFunctions.associate(id, spilling(run));
for (const [id, run] of Object.entries(areaFunctions)) CustomFunctions.associate(id, answering(run));
