import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { isAllowed } from "./allowedCommands";
import type { Language } from "./gridWords";
import { plainPaste, type PastedContent } from "./plainPaste";
import { withoutLooks } from "./withoutLooks";

/** Under which rules commands run. */
export interface CommandRules {
  readonly language: Language;
  /** Whether a command comes from the document rather than from a person. */
  readonly isShowing: () => boolean;
  /** A person tried something that the file could not keep. */
  readonly onRefused: () => void;
}

interface CellParams {
  cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

/** Stops what a person may not do, and makes plain what a person pastes or fills. */
export function guardCommands(api: FUniver, { language, isShowing, onRefused }: CommandRules): void {
  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    const { id, params, options } = command;
    if (isShowing() || options?.["fromFormula"] === true) return;
    if (!isAllowed(id)) {
      command.cancel = true;
      onRefused();
    } else if (id === "sheet.command.paste-by-short-key") {
      Object.assign(params as PastedContent, plainPaste(params as PastedContent, language), { files: undefined });
    } else if (id === "sheet.mutation.set-range-values") {
      const cells = params as CellParams;
      if (cells.cellValue) cells.cellValue = withoutLooks(cells.cellValue);
    }
  });
}
