import { withInterimGoals, type Edit, type InterimGoals, type RecordSet, type TargetDraft, type TargetLine, type TargetSheet } from "../../core";
import { recognised } from "../answers/recognised";
import { ledgerOf, textOfLedger } from "../ownership/ledger";
import { applied } from "../ports/applied";
import { carriedOut, type Plan } from "../ports/carriedOut";
import { readAgain } from "../ports/readAgain";
import { refuseProtected } from "../ports/refuseProtected";
import type { Workbook, WorkbookSnapshot, WorkOptions } from "../ports/workbook";
import { logged, type Moment } from "../repairs/actionLog";
import { targetSheetPlan } from "./targetSheetPlan";
import { targetSheetsIn } from "./workbookTargets";

/** The targets that a workbook holds. */
export interface TargetOutcome {
  /** The sheet that they stand on; `undefined` while there is none. */
  readonly sheet: string | undefined;
  readonly lines: readonly TargetLine[];
  /** The tables whose units the targets are for. */
  readonly tables: readonly RecordSet[];
  /** The special goals of interim periods, as the workbook remembers them. */
  readonly interimGoals: readonly InterimGoals[];
}

/** What a person does with targets. Every member rejects with a `HostFailure` when the host refuses. */
export interface TargetUseCases {
  readonly read: (options?: WorkOptions) => Promise<TargetOutcome>;
  /** Makes the workbook hold these lines in the place of those that it held, on a sheet that stays when traces are cleared. */
  readonly save: (drafts: readonly TargetDraft[], options?: WorkOptions) => Promise<TargetOutcome>;
  /** Makes the workbook remember the special goals of a period in the place of its earlier ones; gives those of all periods. */
  readonly saveInterimGoals: (goals: InterimGoals, options?: WorkOptions) => Promise<readonly InterimGoals[]>;
}

/** The use cases of targets over a workbook. With a clock, what is written stands in its journal. */
export function targetUseCasesOf(workbook: Workbook, moment?: Moment): TargetUseCases {
  return {
    read: async (options) => outcomeOf(await workbook.read(options)),
    save: async (drafts, options) => {
      const snapshot = await workbook.read(options);
      // The lines take the place of all that were read: planned anew, they would take away what someone else has just entered.
      await applied(workbook, { edits: savingEdits(snapshot, drafts, moment), plannedFrom: snapshot }, options);
      return readAgain(async () => outcomeOf(await workbook.read(options)));
    },
    saveInterimGoals: (changed, options) => carriedOut(workbook, (snapshot) => interimGoalsPlan(snapshot, changed), options),
  };
}

function savingEdits(snapshot: WorkbookSnapshot, drafts: readonly TargetDraft[], moment: Moment | undefined): readonly Edit[] {
  const sheet = editedSheet(snapshot);
  if (sheet) refuseProtected(snapshot, sheet.sheet);
  return logged(snapshot, targetSheetPlan(snapshot, drafts, sheet), { kind: "targetsSaved", count: drafts.length, moment, ...(sheet && { sheet: sheet.sheet }) });
}

function interimGoalsPlan({ ledgerText }: WorkbookSnapshot, changed: InterimGoals): Plan<readonly InterimGoals[]> {
  const ledger = ledgerOf(ledgerText);
  const interimGoals = withInterimGoals(ledger.interimGoals ?? [], changed);
  const text = textOfLedger({ ...ledger, interimGoals });
  return { edits: text === ledgerText ? [] : [{ kind: "setLedger", text }], outcome: interimGoals };
}

/** Of several sheets of targets the first is edited; all are obeyed. */
function editedSheet(snapshot: WorkbookSnapshot): TargetSheet | undefined {
  return targetSheetsIn(snapshot)[0];
}

function outcomeOf(snapshot: WorkbookSnapshot): TargetOutcome {
  const sheet = editedSheet(snapshot);
  return { sheet: sheet?.sheet, lines: sheet?.lines ?? [], tables: recognised(snapshot).tables, interimGoals: ledgerOf(snapshot.ledgerText).interimGoals ?? [] };
}
