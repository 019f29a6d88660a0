import { isFeasible, type LinearRow } from "../../../../src/core/rules/pack/isFeasible";

const equal = (rightHandSide: number, ...coefficients: readonly number[]): LinearRow => ({ relation: "equal", coefficients, rightHandSide });
const atLeast = (rightHandSide: number, ...coefficients: readonly number[]): LinearRow => ({ relation: "atLeast", coefficients, rightHandSide });
const atMost = (rightHandSide: number, ...coefficients: readonly number[]): LinearRow => atLeast(-rightHandSide, ...coefficients.map((value) => -value));

/** Unknowns are x and y. The verdicts of the first four are those of Statistics Canada's Banff 3.01 and of the R package validatetools 0.6.1. */
it.each<[string, readonly LinearRow[], boolean]>([
  ["x + y = 10, x >= 8, y >= 8", [equal(10, 1, 1), atLeast(8, 1), atLeast(8, 0, 1)], false],
  ["x + y = 10, x >= 2, x >= 1, y <= 20", [equal(10, 1, 1), atLeast(2, 1), atLeast(1, 1), atMost(20, 0, 1)], true],
  ["x <= 10, x + y = 20", [atMost(10, 1), equal(20, 1, 1)], true],
  ["x >= 1, x <= 0", [atLeast(1, 1), atMost(0, 1)], false],
  ["nothing", [], true],
  ["x = -1", [equal(-1, 1)], false],
  ["-x >= -1", [atLeast(-1, -1)], true],
  ["x - y = 1, y - x = 1", [equal(1, 1, -1), equal(1, -1, 1)], false],
  ["x = y twice", [equal(0, 1, -1), equal(0, 1, -1), atLeast(1, 1)], true],
])("%s", (_, rows, verdict) => {
  expect(isFeasible(rows)).toBe(verdict);
});

/** tong = cu + moi; phai = tong - uythac; phai = codk + chuadk; codk = xong + dangtien; chuyen = phai - xong: Banff finds no contradiction in them. */
describe("the balances of the forms", () => {
  const [tong, cu, moi, uythac, phai, codk, chuadk, xong, dangtien, chuyen] = Array.from({ length: 10 }, (_, index) => index);
  const sum = (...terms: readonly (readonly [number | undefined, number])[]) => Array.from({ length: 10 }, (_, index) => terms.find(([unknown]) => unknown === index)?.[1] ?? 0);
  const balances = [
    equal(0, ...sum([tong, 1], [cu, -1], [moi, -1])),
    equal(0, ...sum([phai, 1], [tong, -1], [uythac, 1])),
    equal(0, ...sum([phai, 1], [codk, -1], [chuadk, -1])),
    equal(0, ...sum([codk, 1], [xong, -1], [dangtien, -1])),
    equal(0, ...sum([chuyen, 1], [phai, -1], [xong, 1])),
  ];

  it.each([
    ["any phải thi hành", equal(4500, ...sum([phai, 1])), true],
    ["an xong above có điều kiện, which they exclude", atLeast(1, ...sum([xong, 1], [codk, -1])), false],
    ["a có điều kiện above thụ lý, which they exclude together", atLeast(1, ...sum([codk, 1], [tong, -1])), false],
    ["a chuyển kỳ sau below chưa có điều kiện, which they exclude together", atLeast(1, ...sum([chuadk, 1], [chuyen, -1])), false],
    ["a số cũ above số mới", atLeast(1, ...sum([cu, 1], [moi, -1])), true],
  ])("allow or forbid %s", (_, row, verdict) => {
    expect(isFeasible([...balances, row])).toBe(verdict);
  });
});
