import type { Area, Edit, Recognition, SheetSnapshot, Target, TargetSheet } from "../../core";
import { ownedNamePrefix, sides } from "../../core";
import type { FillOutcome, LeftAlone } from "../outcomes";
import type { FilledArea } from "../ownership/filledArea";
import { ledgerOf, textOfLedger } from "../ownership/ledger";
import type { WorkbookSnapshot } from "../ports/workbook";
import { choicesIn } from "../settings/choicesInWorkbook";
import { targetSheetsIn } from "../targets/workbookTargets";
import { asChosen } from "./asChosen";
import { columnWrites, editsOf, filledAreaOf } from "./cellWrite";
import { sideFigures } from "./sideFigures";
import type { SidePlan } from "./sidePlan";
import { sidePlan } from "./sidePlan";
import { targetSource } from "./targetSource";

/** The edits that fill a workbook, and what to tell the person. */
export interface FillPlan {
  readonly edits: readonly Edit[];
  readonly outcome: FillOutcome;
}

/**
 * Plans rates and differences for every table: into computed cells that are still empty, or into owned columns beside the table.
 * No reported figure is touched, and protected sheets are left alone and named. Targets that were given stand in where the workbook has none.
 */
export function fillPlan(snapshot: WorkbookSnapshot, recognition: Recognition, given: readonly Target[] = []): FillPlan {
  const { plans, leftAlone, givenTargetCount } = plansOf(snapshot, recognition, given);
  const ledger = ledgerOf(snapshot.ledgerText);
  const columns = plans.flatMap(({ sheet, rates, targets, differences, others }) => columnWrites(sheet, [...others, ...rates, ...targets, ...differences]));
  const firstNumber = nextNameNumber(snapshot, ledger.filledAreas);
  const named = columns.map((column, index) => ({ column, name: `${ownedNamePrefix}${firstNumber + index}` }));
  const filledAreas = [...ledger.filledAreas, ...named.map(({ column, name }) => filledAreaOf(column, name))];
  const ledgerEdit: Edit = { kind: "setLedger", text: textOfLedger({ ...ledger, filledAreas }) };
  const targetCount = plans.reduce((count, plan) => count + plan.targets.filter(({ input }) => input.kind === "number" || (input.kind === "formula" && input.value !== "")).length, 0);
  const filledTargetCount = targetCount - givenTargetCount;
  return {
    // The ledger goes first: whatever happens after it, clearing knows what was written.
    edits: named.length === 0 ? [] : [ledgerEdit, ...named.flatMap(({ column, name }) => editsOf(column, name))],
    outcome: {
      filledRateCount: plans.reduce((count, plan) => count + plan.rates.length, 0),
      filledDifferenceCount: plans.reduce((count, plan) => count + plan.differences.length, 0),
      ...(filledTargetCount > 0 && { filledTargetCount }),
      ...(givenTargetCount > 0 && { givenTargetCount }),
      leftAlone,
    },
  };
}

interface SidePlans {
  readonly plans: readonly SidePlan[];
  readonly leftAlone: readonly LeftAlone[];
  readonly givenTargetCount: number;
}

function plansOf(snapshot: WorkbookSnapshot, recognition: Recognition, given: readonly Target[]): SidePlans {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const targetSheets = targetSheetsIn(snapshot);
  const { fillForm = "formulas" } = choicesIn(snapshot);
  const plans: SidePlan[] = [];
  const leftAlone: LeftAlone[] = [];
  let givenTargetCount = 0;
  for (const table of recognition.tables) {
    for (const side of sides) {
      const figures = sideFigures(table, side);
      if (figures === undefined) continue;
      const plan = typeof figures === "string" ? figures : planOnSheet(sheets.get(figures.eligible.sheet), (sheet) => sidePlan(table, figures, { sheet, taken: takenOn(plans, sheet), source: targetSource({ sheets: targetSheets, given }, table, side) }));
      if (typeof plan === "string") leftAlone.push({ sheet: typeof figures === "string" ? table.sheet : figures.eligible.sheet, reason: plan });
      else {
        givenTargetCount += plan.targets.filter(({ input }) => input.kind === "number").length;
        plans.push(asChosen(plan, fillForm));
      }
    }
  }
  return { plans, leftAlone: withoutRepeats([...leftAlone, ...textTargets(plans, targetSheets)]), givenTargetCount };
}

/** The sheets of targets in which the formulas that were filled pass over lines. */
function textTargets(plans: readonly SidePlan[], targetSheets: readonly TargetSheet[]): readonly LeftAlone[] {
  const isLookedUp = plans.some(({ targets }) => targets.some(({ input }) => input.kind === "formula"));
  const unseen = targetSheets.filter(({ lines }) => lines.some(({ problems }) => problems.some(({ code, field }) => code === "keptAsText" && field !== "year")));
  return isLookedUp ? unseen.map(({ sheet }) => ({ sheet, reason: "textTargets" })) : [];
}

function planOnSheet(sheet: SheetSnapshot | undefined, plan: (sheet: SheetSnapshot) => SidePlan | "noRoomBeside"): SidePlan | "noRoomBeside" | "protectedSheet" {
  if (!sheet) throw new RangeError("a table names a sheet that was not read");
  return sheet.isProtected ? "protectedSheet" : plan(sheet);
}

function takenOn(plans: readonly SidePlan[], sheet: SheetSnapshot): readonly Area[] {
  return plans.filter((plan) => plan.sheet === sheet.name).flatMap(({ added }) => added ?? []);
}

function nextNameNumber(snapshot: WorkbookSnapshot, filledAreas: readonly FilledArea[]): number {
  const names = [...snapshot.ownedNames, ...filledAreas].map(({ name }) => Number(name.slice(ownedNamePrefix.length)));
  return 1 + Math.max(0, ...names.filter(Number.isInteger));
}

function withoutRepeats(leftAlone: readonly LeftAlone[]): readonly LeftAlone[] {
  return [...new Map(leftAlone.map((item) => [JSON.stringify([item.sheet, item.reason]), item])).values()];
}
