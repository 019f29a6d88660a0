import { readySum, type Addend, type MissingChildren } from "../../../src/core/rules/table/missingChildren";

/**
 * The figures and the published results of check_hierarchy in InseeFr/Trevas (commit 1911b6a3, vtl-spark ValidationTest.java; MIT), one year.
 * "-" has no row in the data, "null" has a row without a figure. Results: the imbalance, "null" for undecided, "" for no result at all.
 */
const published = `
  total | parts     | nonNull | nonZero | partialZero | alwaysNull
  5     | -, -, -   |         | 5       | 5           | null
  11    | 2, 5, 4   | 0       | 0       | 0           | 0
  0     | 7, -7     | 0       | 0       | 0           | 0
  -     | -, 3      |         | -3      | -3          | null
  -     | 9, null, 6 |        | null    | null        | null
  -     | -, -, -   |         |         |             | null
  19    | 11, 0     | 8       | 8       | 8           | 8
  null  | -, -      |         | null    |             | null
  14    | -, 19     |         | -5      | -5          | null
`;

const addend = (drawn: string): Addend => ({ value: /\d/.test(drawn) ? Number(drawn) : NaN, isMissing: drawn === "-" });

function result(total: string, parts: string, mode: MissingChildren): string {
  const ready = readySum(addend(total), parts.split(",").map((part) => addend(part.trim())), mode);
  if (ready === undefined) return "";
  const imbalance = ready.parts.reduce((rest, part) => rest - part, ready.stated);
  return Number.isNaN(imbalance) ? "null" : String(imbalance);
}

const [header = [], ...rows] = published.trim().split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
const modes = header.slice(2) as readonly MissingChildren[];

describe.each(rows)("a total of %s over %s", (total = "", parts = "", ...expected) => {
  it.each(modes.map((mode, index) => [mode, expected[index]] as const))("in the mode %s", (mode, imbalance) => {
    expect(result(total, parts, mode)).toBe(imbalance);
  });
});

describe("the modes without published results", () => {
  // By the standard's definition: "partial" needs one figure, "null" leaves what is missing open, "always zero" takes it for none.
  it.each([
    ["5", "-, 3", "partialNull", "null"],
    ["-", "-, -", "partialNull", ""],
    ["5", "2, 3", "partialNull", "0"],
    ["-", "-, -", "alwaysZero", "0"],
    ["5", "-, 3", "alwaysZero", "2"],
  ] as const)("give for %s over %s in %s: %s", (total, parts, mode, imbalance) => {
    expect(result(total, parts, mode)).toBe(imbalance);
  });
});
