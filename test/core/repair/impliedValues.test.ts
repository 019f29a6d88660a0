import { figures } from "../../../src/core/repair/system/figures";
import { impliedValues } from "../../../src/core/repair/system/impliedValues";
import { drawnSystem, numbersOf } from "./drawnSystem";

/** The figures that follow, by name. */
function implied(lines: readonly string[], row: Readonly<Record<string, number | null>>, mayBeNegative: readonly string[] = []): Readonly<Record<string, number>> {
  const drawn = drawnSystem(lines, { mayBeNegative });
  const values = impliedValues(drawn.prepared, figures(numbersOf(drawn, row)));
  return Object.fromEntries(values.map(({ variable, value }) => [drawn.names[variable] ?? "", value]));
}

describe("implied values", () => {
  it("follow from the totals, as in van der Loo and de Jonge's example", () => {
    const lines = ["x1 + x2 = x3", "x4 + x5 + x6 = x1", "x7 + x8 = x2", "x9 + x10 = x3"];
    const row = { x1: 100, x2: null, x3: null, x4: 15, x5: null, x6: null, x7: 25, x8: 35, x9: null, x10: 5 };
    expect(implied(lines, row, ["x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10"])).toEqual({ x2: 60, x3: 160, x9: 155 });
  });

  it.each([
    [8, {}],
    [10, { a: 0 }],
    [12, { a: 2 }],
  ])("are never negative where that cannot be: a + 10 = %i", (c, expected) => {
    expect(implied(["a + b = c"], { a: null, b: 10, c })).toEqual(expected);
  });

  it("are zero for all parts once a total is reached", () => {
    expect(implied(["a + b + c = d"], { a: 7, b: null, c: null, d: 7 })).toEqual({ b: 0, c: 0 });
  });

  it("do not follow from figures that contradict one another", () => {
    expect(implied(["a + b = c", "d + e = c"], { a: 1, b: 1, c: 3, d: null, e: 1 })).toEqual({});
  });
});
