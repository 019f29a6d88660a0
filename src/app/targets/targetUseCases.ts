import { withInterimGoals, type InterimGoals, type RecordSet, type TargetLine, type TargetSheet } from "../../core";
import { recognised } from "../answers/recognised";
import { ledgerOf, textOfLedger } from "../ownership/ledger";
import { carriedOut, type Plan } from "../ports/carriedOut";
import { readAgain } from "../ports/readAgain";
import { refuseProtected } from "../ports/refuseProtected";
import type { Workbook, WorkbookSnapshot, WorkOptions } from "../ports/workbook";
import { logged, type Moment } from "../repairs/actionLog";
import type { TargetChange } from "./targetChange";
import { newTargetSheetPlan, targetSheetPlan, type TargetSheetPlan } from "./targetSheetPlan";
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

/** What came of saving, and the targets after it. */
export type SavedTargets = TargetOutcome & Pick<TargetSheetPlan, "savedCount" | "keptCount">;

/** What a person does with targets. Every member rejects with a `HostFailure` when the host refuses. */
export interface TargetUseCases {
  readonly read: (options?: WorkOptions) => Promise<TargetOutcome>;
  /** Carries out changes of lines, on a sheet that stays when traces are cleared; other lines are left alone, whoever wrote them. */
  readonly save: (changes: readonly TargetChange[], options?: WorkOptions) => Promise<SavedTargets>;
  /** Makes the workbook remember the special goals of a period in the place of its earlier ones; gives those of all periods. */
  readonly saveInterimGoals: (goals: InterimGoals, options?: WorkOptions) => Promise<readonly InterimGoals[]>;
}

/** The use cases of targets over a workbook. What is written stands in its journal, with the time where there is a clock. */
export function targetUseCasesOf(workbook: Workbook, moment?: Moment): TargetUseCases {
  return {
    read: async (options) => outcomeOf(await workbook.read(options)),
    save: async (changes, options) => {
      const saved = await carriedOut(workbook, (snapshot) => savingPlan(snapshot, changes, moment), options);
      return readAgain(async () => ({ ...outcomeOf(await workbook.read(options)), ...saved }));
    },
    saveInterimGoals: (changed, options) => carriedOut(workbook, (snapshot) => interimGoalsPlan(snapshot, changed), options),
  };
}

function savingPlan(snapshot: WorkbookSnapshot, changes: readonly TargetChange[], moment: Moment | undefined): Plan<Pick<SavedTargets, "savedCount" | "keptCount">> {
  const sheet = editedSheet(snapshot);
  if (sheet) refuseProtected(snapshot, sheet.sheet);
  const { edits, ...outcome } = sheet ? targetSheetPlan(snapshot, changes, { sheet, time: moment?.() ?? "" }) : newTargetSheetPlan(snapshot, changes);
  return { edits: sheet ? edits : logged(snapshot, edits, { kind: "sheetAdded", count: outcome.savedCount, moment }), outcome };
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
