import type { EditionId } from "../../forms/edition";
import { editionFor } from "../../forms/editionFor";
import { editionOf } from "../../forms/editions";
import type { Memory } from "../../model/memory";
import type { Recognition } from "../../model/recognition";
import type { RuleChoices } from "./rulesUnderRepair";
import { tableUnderCheck, type TableUnderCheck } from "../../rules/table/tableUnderCheck";

/** What a person chose for a check, as far as causes depend on it. */
export interface ExplainOptions extends RuleChoices {
  /** The edition of the forms, where it is not to follow from the period. */
  readonly edition?: EditionId;
  /** What was worked out in earlier checks of the workbook. */
  readonly memory?: Memory;
}

/** The tables of a workbook, ready to be explained. */
export function tablesUnderRepair(recognition: Recognition, options: ExplainOptions): readonly TableUnderCheck[] {
  const workbook: readonly TableUnderCheck[] = recognition.tables.map((set) => {
    const edition = options.edition === undefined ? editionFor(set.period) : editionOf(options.edition);
    return tableUnderCheck(set, { edition, earlierEdition: edition, targets: [], workbook: () => workbook });
  });
  return workbook;
}
