import { roundHalfAwayFromZero } from "../../numbers/roundHalfAwayFromZero";
import { computedRates } from "./computedRates";
import type { Breach, SideCheck } from "../outcome/outcome";
import { cellsAt, tableCell } from "../table/places";
import { statedRatesOf, targetPercents } from "./ratesAndTargets";
import { keyOn, type TableSide } from "../table/tableSide";

/** A difference below this prints as 0,00. */
const pointsMin = 0.005;

/** A rate just as high as its target is remarked: where the decision says "trên", equal is not enough. */
export const rateAtTarget: SideCheck<"rateAtTarget"> = {
  per: "side",
  run: (_, side) => {
    const target = targetPercents(side);
    if (target === undefined || side.basis !== "current") return { lacking: [keyOn(side, "target")] };
    const [printed, { percentOf }] = [statedRatesOf(side), computedRates(side)];
    const breaches: Breach[] = [];
    let undecided = 0;
    const { length } = side.table.set.records;
    for (let index = 0; index < length; index += 1) {
      const exact = percentOf(index);
      const points = (exact === exact ? exact : printed(index)) - target(index);
      if (points !== points) undecided += 1;
      else if (Math.abs(points) < pointsMin) breaches.push(breachAt(side, index, target(index)));
    }
    return { passed: length - undecided - breaches.length, failed: breaches.length, undecided, breaches };
  },
};

function breachAt(side: TableSide, recordIndex: number, targetPercent: number): Breach {
  const [first, ...others] = [side.column("rate"), side.column("target"), side.column("finished")].filter((column) => column !== undefined);
  return {
    report: { code: "rateAtTarget", facts: { side: side.side, targetPercent: roundHalfAwayFromZero(targetPercent, 2) } },
    cells: first ? cellsAt(recordIndex, first, ...others) : [tableCell(side.table)],
    recordIndex,
    side: side.side,
    subject: keyOn(side, "target"),
    indicators: ["target"],
    effect: 0,
  };
}
