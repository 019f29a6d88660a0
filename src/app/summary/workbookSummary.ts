import { doubtedCells, summaryOf, type Summary, type SummaryChoice, type SummaryQuestion } from "../../core";
import type { CheckOutcome } from "../outcomes";
import { earlierPeriod } from "./earlierPeriod";
import { provinceOfTable } from "./provinceOfTable";

/** How units are judged and ranked unless a person says otherwise. */
export const usualChoice: SummaryChoice = { mode: { kind: "fullYear" }, ranking: "difference" };

/** What a summary of a checked workbook asks for. */
export function summaryQuestion({ recognition, report, targets }: Pick<CheckOutcome, "recognition" | "report" | "targets">, choice: SummaryChoice): SummaryQuestion {
  const { tables } = recognition;
  return { ...choice, tables, targets, isDoubted: doubtedCells(report.findings), provinceOfTable, earlierOf: earlierPeriod(tables) };
}

/** How the units of a checked workbook stand. Without targets there is nothing to be over or under, so units are then ranked by rate. */
export function summaryWithRanks(question: SummaryQuestion): Summary {
  const summary = summaryOf(question);
  const isRanked = summary.units.some(({ ranks }) => ranks.cases !== undefined || ranks.money !== undefined);
  return isRanked || question.ranking === "rate" ? summary : summaryOf({ ...question, ranking: "rate" });
}
