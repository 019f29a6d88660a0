import { useVerdictWords } from "../../journal/useVerdictWords";
import { FilePicker } from "../../files/FilePicker";
import { useDecisions } from "../../results/DecisionsContext";
import { workbookEndings } from "../desk/sortedOut";
import { pickedFile } from "../pickedFile";

/** Where the earlier version of the workbook is picked, whose verdicts are brought over. */
export function CarryOver() {
  const { carryOver } = useVerdictWords();
  const { isBusy, onDecide } = useDecisions();
  return (
    <FilePicker
      label={carryOver.name}
      hint={carryOver.hint}
      accept={workbookEndings.join(",")}
      isBusy={isBusy}
      onFiles={([file]) => onDecide({ kind: "carryOver", file: pickedFile(file) })}
      count="one"
    />
  );
}
