import { figures } from "../../../src/core/repair/system/figures";
import { canSatisfy, localisation } from "../../../src/core/repair/system/localisation";
import { setOf } from "../../../src/core/repair/system/editSystem";
import { fc } from "../../support/properties";
import { drawnSystem, numbersOf, officialBalances, type DrawnSystem } from "./drawnSystem";

type Row = Readonly<Record<string, number | null>>;

/** The sets to blame, as words. */
function blamed(drawn: DrawnSystem, row: Row): readonly string[] {
  const { errorSets } = localisation(drawn.prepared, figures(numbersOf(drawn, row)));
  return errorSets.map(({ variables }) => variables.map((variable) => drawn.names[variable]).join("+")).sort();
}

const official: Row = { tong: 4555, cu: 2100, moi: 2455, uythac: 55, phai: 4500, codk: 3313, chuadk: 1187, xong: 2628, dangtien: 685, chuyen: 1872 };

describe("localisation of published cases", () => {
  const profit = ["profit + cost = turnover", "5 cost >= 3 turnover"];

  // The errorlocate package's own tests and README; Banff gives the same cell.
  it.each([
    [{ profit: 755, cost: 125, turnover: 200 }, ["profit"]],
    [{ profit: 750, cost: 125, turnover: 200 }, ["profit"]],
    [{ profit: 75, cost: 125, turnover: 200 }, [""]],
  ])("blames in %j: %j", (row, expected) => {
    expect(blamed(drawnSystem(profit), row)).toEqual(expected);
  });

  it.each([
    [undefined, ["x"]],
    [{ x: 10 }, ["y+z"]],
  ])("goes by the weights %j", (weights, expected) => {
    const drawn = drawnSystem(["x + y = z", "2 y + 1 = z"], weights ? { weights } : {});
    expect(blamed(drawn, { x: 1, y: 1, z: 3 })).toEqual(expected);
  });

  it("reads a ratio with a positive base as an order", () => {
    expect(blamed(drawnSystem(["x <= y", "x >= 5"]), { x: 4, y: 10 })).toEqual(["x"]);
  });

  it.each([
    ["nothing", {}, [""]],
    ["có điều kiện 3313 → 3133", { codk: 3133 }, ["codk"]],
    ["phải thi hành 4500 → 4050", { phai: 4050 }, ["phai"]],
    // errorlocate and Banff draw lots here and name cũ; both figures explain it equally well.
    ["cũ 2100 → 2010", { cu: 2010 }, ["cu", "moi"]],
    ["ủy thác 55 → 550 and đang thi hành 685 → 658", { uythac: 550, dangtien: 658 }, ["uythac+dangtien"]],
  ])("names the cells of %s", (_, slips, expected) => {
    const sets = blamed(drawnSystem(officialBalances), { ...official, ...slips });
    expect(sets.map((set) => set.split("+").sort().join("+"))).toEqual(expected.map((set) => set.split("+").sort().join("+")));
  });

  it("holds for amounts of 10^15 đồng, where doubles alone would round", () => {
    const drawn = drawnSystem(["a + b + c + d = e", "e = f", "e = g"]);
    const large = 9_007_199_254_740_000;
    const row = { a: large - 6000, b: 1001, c: 2000, d: 2998, e: large, f: large, g: large };
    expect(blamed(drawn, row)).toEqual(["a", "b", "c", "d"]);
  });

  it("takes missing figures as free", () => {
    expect(blamed(drawnSystem(officialBalances), { ...official, cu: null, moi: null, codk: 3133 })).toEqual(["codk"]);
  });

  it("allows rounded figures their tolerance", () => {
    const rounded = { a: 1.3, b: 2.4, c: 3.8 };
    expect(blamed(drawnSystem(["a + b = c"], { tolerance: 0.1 }), rounded)).toEqual([""]);
    expect(blamed(drawnSystem(["a + b = c"], { tolerance: 0.05 }), rounded)).toEqual(["a", "b", "c"]);
  });
});

describe("localisation of any record", () => {
  const drawn = drawnSystem(officialBalances);
  const size = drawn.names.length;
  const record = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: size, maxLength: size });

  it("finds exactly the smallest sets that a search of all subsets finds", () => {
    fc.assert(
      fc.property(record, (numbers) => {
        const onGrid = figures(numbers);
        const { errorSets } = localisation(drawn.prepared, onGrid);
        const sufficient = subsetsBySize(size).find((sets) => sets.some((set) => canSatisfy(drawn.prepared, onGrid, set))) ?? [];
        const expected = sufficient.filter((set) => canSatisfy(drawn.prepared, onGrid, set)).sort((one, other) => one - other);
        expect(errorSets.map(({ set }) => set)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it("is not moved by another unit of money", () => {
    fc.assert(
      fc.property(record, (numbers) => {
        const sets = (factor: number) => localisation(drawn.prepared, figures(numbers.map((number) => number * factor))).errorSets.map(({ set }) => set);
        expect(sets(1_000_000)).toEqual(sets(1));
      }),
      { numRuns: 40 },
    );
  });

  function subsetsBySize(count: number): readonly (readonly number[])[] {
    const bySize: number[][] = Array.from({ length: count + 1 }, () => []);
    for (let set = 0; set < setOf(count); set++) bySize[[...set.toString(2)].filter((bit) => bit === "1").length]?.push(set);
    return bySize;
  }
});
