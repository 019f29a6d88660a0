import { explanations } from "../../../src/core/repair/explanation/explanations";
import { shown } from "../../../src/core/repair/system/figures";
import { drawnRecord, type DrawnRecordOptions, type DrawnRow } from "./drawnRecord";
import { officialBalances } from "./drawnSystem";

interface Given extends DrawnRecordOptions {
  readonly lines?: readonly string[];
}

/** Ways to see a record, likeliest first, in words: "codk 3313 transposition". */
function ways(row: DrawnRow, { lines = officialBalances, ...options }: Given = {}): readonly string[] {
  const { drawn, record } = drawnRecord(lines, row, options);
  return explanations(record).map(({ changes }) => {
    const words = changes.map(({ variable, value, cause }) => `${drawn.names[variable]} ${value === undefined ? "?" : shown(record.figures, value)} ${cause}`);
    return words.sort().join(" + ");
  });
}

const official: DrawnRow = { tong: 4555, cu: 2100, moi: 2455, uythac: 55, phai: 4500, codk: 3313, chuadk: 1187, xong: 2628, dangtien: 685, chuyen: 1872 };

describe("the likeliest explanation", () => {
  it.each<[DrawnRow, string | undefined]>([
    [{}, undefined],
    [{ codk: 3133 }, "codk 3313 transposition"],
    [{ phai: 4050 }, "phai 4500 transposition"],
    [{ xong: 2629 }, "xong 2628 substitution"],
    [{ chuadk: 11870 }, "chuadk 1187 extraDigit"],
    [{ dangtien: 65 }, "dangtien 685 omittedDigit"],
    [{ chuyen: -1872 }, "chuyen 1872 sign"],
    [{ chuyen: 1872000 }, "chuyen 1872 unitFactor"],
    [{ tong: 4 }, "tong 4555 unitFactor"],
    [{ codk: 3.313 }, "codk 3313 decimalMark"],
    [{ codk: 3010 }, "codk 3313 implied"],
    [{ codk: 2628, xong: 3313 }, "codk 3313 swappedCells + xong 2628 swappedCells"],
    [{ uythac: 550, dangtien: 658 }, "dangtien 685 transposition + uythac 55 extraDigit"],
    [
      { phai: 55, codk: 4500, chuadk: 3313, xong: 1187, dangtien: 2628, chuyen: 685 },
      ["chuadk 1187", "chuyen 1872", "codk 3313", "dangtien 685", "phai 4500", "xong 2628"].map((change) => `${change} shiftedBlock`).join(" + "),
    ],
  ])("of %j is %s", (slips, expected) => {
    expect(ways({ ...official, ...slips })[0]).toBe(expected);
  });

  it("is the copied figure of last year where one stands", () => {
    expect(ways({ ...official, cu: 1999 }, { earlier: { cu: 1999 } })[0]).toBe("cu 2100 previousCopied");
    expect(ways({ ...official, moi: 2500 }, { earlier: { moi: 2500 } })[0]).toBe("moi 2455 previousCopied");
  });

  it("is a rounding where figures were rounded and miss by one unit", () => {
    expect(ways({ a: 13, b: 4, c: 15 }, { lines: ["a + b = c"], tolerance: 1 })[0]).toMatch(/rounding$/);
  });

  it("does not settle what two cells explain equally well", () => {
    expect(ways({ ...official, cu: 2010 })).toEqual(expect.arrayContaining(["cu 2100 transposition", "moi 2545 transposition"]));
  });

  it("never names a value that breaks an order or goes below zero", () => {
    // Scholtus' guard: x1 = 92 would be one slip from 29 but x2 < 10 forbids it.
    expect(ways({ x1: 29, x2: 92 }, { lines: ["x1 = x2", "x2 <= 9"] }).some((way) => way.includes("x1 92"))).toBe(false);
  });

  it("points at a wrong cell without a value where only an order is broken and no slip fits", () => {
    expect(ways({ small: 70, large: 50 }, { lines: ["small <= large"] })).toContain("large ? implied");
  });
});
