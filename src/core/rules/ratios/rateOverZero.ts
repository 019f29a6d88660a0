import { hasRate } from "../../rates/rateSource";
import { computedRates } from "./computedRates";
import { examinedEach } from "../outcome/examinedEach";
import type { SideCheck } from "../outcome/outcome";
import { cellsAt } from "../table/places";
import { inPercent, statedRatios } from "./statedRatio";
import { keyOn } from "../table/tableSide";
import { valueOf } from "../table/terms";

/** No rate is stated where nothing was có điều kiện. A stated 0 is let pass: so a formula writes that it has nothing to divide by. */
export const rateOverZero: SideCheck<"rateOverZero"> = {
  per: "side",
  run: (_, side) => {
    const [column, eligible] = [side.column("rate"), side.column("eligible")];
    const { source, percentOf } = computedRates(side);
    if (column === undefined || eligible === undefined || !hasRate(source)) return { lacking: [keyOn(side, "rate"), keyOn(side, "eligible")] };
    const { scale } = statedRatios(side.table, column, percentOf);
    const basesStated = { ...column, values: column.values.map((value, index) => value + 0 * valueOf(eligible, index)) };
    return examinedEach(basesStated, (stated, index) => {
      if (stated === 0 || valueOf(eligible, index) !== 0) return undefined;
      return {
        report: { code: "rateOverZero", facts: { side: side.side, statedPercent: inPercent(stated, scale) } },
        cells: cellsAt(index, column, eligible),
        recordIndex: index,
        side: side.side,
        subject: keyOn(side, "rate"),
        indicators: ["rate"],
        effect: 0,
      };
    });
  },
};
