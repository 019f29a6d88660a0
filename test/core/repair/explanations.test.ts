import { explanations } from "../../../src/core/repair/explanation/explanations";
import type { RecordUnderRepair } from "../../../src/core/repair/explanation/recordUnderRepair";
import { logProbabilityOfAnyFigure } from "../../../src/core/repair/slips/slip";
import { figures, shown } from "../../../src/core/repair/system/figures";
import { drawnSystem, numbersOf, officialBalances, type DrawnOptions } from "./drawnSystem";

type Row = Readonly<Record<string, number | null>>;

interface Given extends DrawnOptions {
  readonly lines?: readonly string[];
  readonly earlier?: Row;
}

/** Ways to see a record, likeliest first, in words: "codk 3313 transposition 0.99". */
function ways(row: Row, { lines = officialBalances, earlier = {}, ...options }: Given = {}): readonly string[] {
  const drawn = drawnSystem(lines, options);
  const onGrid = figures(numbersOf(drawn, row));
  const record: RecordUnderRepair = {
    system: drawn.prepared,
    figures: onGrid,
    earlier: numbersOf(drawn, earlier),
    columnOrder: drawn.names.map((_, index) => index),
    rounding: options.tolerance ?? 0,
    logPlausibility: ({ value }) => logProbabilityOfAnyFigure(value ?? 0),
    deviations: () => 0,
    logSupport: () => 0,
  };
  return explanations(record).map(({ changes, probability }) => {
    const words = changes.map(({ variable, value, cause }) => `${drawn.names[variable]} ${value === undefined ? "?" : shown(onGrid, value)} ${cause}`);
    return `${words.sort().join(" + ")} ${probability.toFixed(2)}`;
  });
}

const official: Row = { tong: 4555, cu: 2100, moi: 2455, uythac: 55, phai: 4500, codk: 3313, chuadk: 1187, xong: 2628, dangtien: 685, chuyen: 1872 };

describe("explanations", () => {
  it.each([
    [{}, []],
    [{ codk: 3133 }, ["codk 3313 transposition"]],
    [{ phai: 4050 }, ["phai 4500 transposition"]],
    [{ xong: 2629 }, ["xong 2628 substitution"]],
    [{ chuadk: 11870 }, ["chuadk 1187 extraDigit"]],
    [{ dangtien: 65 }, ["dangtien 685 omittedDigit"]],
    [{ chuyen: 1872000 }, ["chuyen 1872 unitFactor"]],
    [{ tong: 4 }, ["tong 4555 unitFactor"]],
    [{ codk: 3010 }, ["codk 3313 implied"]],
    [{ codk: 2628, xong: 3313 }, ["codk 3313 swappedCells + xong 2628 swappedCells"]],
    [{ uythac: 550, dangtien: 658 }, ["dangtien 685 transposition + uythac 55 extraDigit"]],
  ])("names the cell, the value and the slip for %j", (slips, expected) => {
    expect(ways({ ...official, ...slips } as Row).map((way) => way.replace(/ [\d.]+$/, ""))).toEqual(expected);
  });

  it("copies", () => { console.log(
    ways({ ...official, cu: 2010 }), ways({ ...official, cu: 2200 }, { }), ways({ ...official, cu: 1999 }, { earlier: { cu: 1999 } }),
    ways({ t_phai: 97328987, t_codk: 48000000, t_xong: 20000000, tphai:1 }, { lines: ["t_xong <= t_codk", "t_codk <= t_phai"] }),
    ways({ t_phai: 9738987, t_codk: 48000000, t_xong: 20000000 }, { lines: ["t_xong <= t_codk", "t_codk <= t_phai"] }).slice(0,12),
    ways({ x: 3, y: 13, z: 10 }, { lines: ["z = x - y"], mayBeNegative: ["x","y","z"] }),
    ways({ x: 14, y: -4, z: 10 }, { lines: ["z = x - y"], mayBeNegative: ["x","y","z"] }),
    ways({ x: 15, y: 5, z: -10 }, { lines: ["z = x - y"], mayBeNegative: ["x","y","z"] }),
    ways({ x: 12.3, y: -2.1, z: 10 }, { lines: ["z = x - y"], mayBeNegative: ["x","y","z"] }),
  ); });
});
