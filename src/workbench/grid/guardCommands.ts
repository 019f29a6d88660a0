import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { isAllowed } from "./allowedCommands";
import type { Language } from "./gridWords";
import { plainPaste, type PastedContent } from "./plainPaste";
import { withoutLooks } from "./withoutLooks";

/** Why something was refused: the file could not keep it, or its sheet is protected. */
export type RefusedBecause = "notKept" | "protectedSheet";

/** Under which rules commands run. */
export interface CommandRules {
  readonly language: Language;
  /** Whether a command comes from the document rather than from a person. */
  readonly isShowing: () => boolean;
  readonly isLocked: (sheetId: string, rowIndex: number, columnIndex: number) => boolean;
  readonly onRefused: (because: RefusedBecause) => void;
}

interface CellParams {
  readonly subUnitId?: string;
  cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

/** Stops what a person may not do, and makes plain what a person pastes or fills. */
export function guardCommands(api: FUniver, rules: CommandRules): void {
  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    const { id, params = {}, options } = command;
    if (rules.isShowing() || options?.["fromFormula"] === true) return;
    const because = refusalOf(id, params, rules);
    if (because !== undefined) {
      command.cancel = true;
      rules.onRefused(because);
    } else makePlain(id, params, rules.language);
  });
}

function refusalOf(id: string, params: object, rules: CommandRules): RefusedBecause | undefined {
  if (!isAllowed(id)) return "notKept";
  return id === "sheet.mutation.set-range-values" && touchesLocked(params, rules) ? "protectedSheet" : undefined;
}

function touchesLocked({ subUnitId = "", cellValue = {} }: CellParams, { isLocked }: CommandRules): boolean {
  return Object.entries(cellValue).some(([row, cells]) => Object.keys(cells).some((column) => isLocked(subUnitId, Number(row), Number(column))));
}

function makePlain(id: string, params: object, language: Language): void {
  if (id === "sheet.command.paste-by-short-key") {
    Object.assign(params, plainPaste(params as PastedContent, language), { files: undefined });
  } else if (id === "sheet.mutation.set-range-values") {
    const cells = params as CellParams;
    if (cells.cellValue) cells.cellValue = withoutLooks(cells.cellValue);
  }
}
