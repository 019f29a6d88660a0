import { roundHalfAwayFromZero } from "../../numbers/roundHalfAwayFromZero";
import type { RemarkColumn } from "../../model/records";
import { hasAnyPhrase, phrase, wording } from "../../text/phrase";
import { computedRates } from "./computedRates";
import { mergedOutcome } from "../outcome/mergedOutcome";
import type { Breach, Outcome, SideCheck } from "../outcome/outcome";
import { statedRatesOf, targetPercents } from "./ratesAndTargets";
import { keyOn, tableSides, type TableSide } from "../table/tableSide";

const underWords = ["thiếu", "chưa đạt", "không đạt", "chưa vượt", "không vượt", "thấp hơn", "dưới chỉ tiêu", "hụt"].map(phrase);
const overWords = ["vượt", "đạt", "cao hơn", "hoàn thành"].map(phrase);
const neighbours = ["rate", "target", "targetDifference"] as const;

/** Below this a difference may come from rounding, and either word is right. */
const pointsMin = 0.005;

/** "Vượt" stands beside rates over their target and "thiếu" beside those under it, in a column of words next to the figures of its side. */
export const verdictWording: SideCheck<"verdictWording"> = {
  per: "side",
  run: (_, side) => {
    const target = targetPercents(side);
    const columns = side.basis === "current" ? (side.table.set.remarks ?? []).filter((column) => sideOfRemark(side, column) === side.side) : [];
    if (target === undefined || columns.length === 0) return { lacking: [] };
    return mergedOutcome(columns.map((column) => outcomeOf(side, column, target)));
  },
};

/** The side whose rates, targets or differences stand nearest before a column of words. */
function sideOfRemark({ table }: TableSide, remark: RemarkColumn): TableSide["side"] | undefined {
  const before = tableSides(table).filter(({ basis }) => basis === "current").flatMap((side) =>
    neighbours.flatMap((indicator) => {
      const column = side.column(indicator);
      const columnIndex = column?.columnIndexes[0] ?? -1;
      return column?.sheet === remark.sheet && columnIndex < remark.columnIndex ? [{ side: side.side, columnIndex }] : [];
    }),
  );
  return before.sort((one, other) => other.columnIndex - one.columnIndex)[0]?.side;
}

function outcomeOf(side: TableSide, column: RemarkColumn, target: (recordIndex: number) => number): Outcome {
  const [printed, { percentOf }] = [statedRatesOf(side), computedRates(side)];
  const breaches: Breach[] = [];
  let [passed, undecided] = [0, 0];
  for (const [recordIndex, text] of column.texts) {
    const said = directionOf(text);
    if (said === 0) continue;
    const exact = percentOf(recordIndex);
    const ratePercent = exact === exact ? exact : printed(recordIndex);
    const points = ratePercent - target(recordIndex);
    if (points !== points) undecided += 1;
    else if (points * said >= -pointsMin) passed += 1;
    else breaches.push(breachOf(side, { column, recordIndex, text, ratePercent, points }));
  }
  return { passed, failed: breaches.length, undecided, breaches };
}

/** Over, under, or neither. */
function directionOf(text: string): 1 | -1 | 0 {
  const words = wording(text);
  if (hasAnyPhrase(words, underWords)) return -1;
  return hasAnyPhrase(words, overWords) ? 1 : 0;
}

interface WrongWord {
  readonly column: RemarkColumn;
  readonly recordIndex: number;
  readonly text: string;
  readonly ratePercent: number;
  readonly points: number;
}

function breachOf(side: TableSide, { column, recordIndex, text, ratePercent, points }: WrongWord): Breach {
  const facts = {
    side: side.side,
    text,
    ratePercent: roundHalfAwayFromZero(ratePercent, 2),
    targetPercent: roundHalfAwayFromZero(ratePercent - points, 2),
    points: roundHalfAwayFromZero(points, 2),
  };
  return {
    report: { code: "verdictWrong", facts },
    cells: [{ sheet: column.sheet, rowIndex: column.rowIndexes[recordIndex] ?? 0, columnIndex: column.columnIndex }],
    recordIndex,
    side: side.side,
    subject: keyOn(side, "targetDifference"),
    indicators: ["targetDifference"],
    effect: Math.abs(points) / 100 / Math.max(1, side.table.set.records.length),
  };
}
