import type { ReviewFilter, ReviewSortKey } from "../../../src/locale";
import { listedRows, sortedBy, wholeView } from "../../../src/taskpane/review/desk/listedRows";
import { reviewRow } from "./support/reviewRow";

const rows = [
  reviewRow(1, { unit: "Sơn La", error: 3, cases: [85.2, 2.6], money: [46.84, -1.24] }),
  reviewRow(2, { unit: "Điện Biên", confirm: 2, cases: [86.48, 3.98] }),
  reviewRow(3, { state: { kind: "failed", reason: "brokenFile" } }),
  reviewRow(4, { unit: "An Giang", cases: [81.23, -1.27], money: [47.61, 2.11], notes: [{ kind: "leftOut", reason: "otherPeriod" }] }),
  reviewRow(5, { state: { kind: "waiting" } }),
  reviewRow(6, { error: 12 }),
];

const ids = (view: Partial<typeof wholeView>) => listedRows(rows, { ...wholeView, ...view }).map(({ file }) => file.id);

describe("the list of submissions", () => {
  const sorted: readonly (readonly [key: ReviewSortKey, upward: readonly number[], downward: readonly number[]])[] = [
    ["unit", [4, 2, 1, 3, 5, 6], [1, 2, 4, 3, 5, 6]],
    ["file", [1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1]],
    ["state", [3, 5, 1, 2, 4, 6], [1, 2, 4, 6, 5, 3]],
    ["error", [2, 4, 1, 6, 3, 5], [6, 1, 2, 4, 3, 5]],
    ["confirm", [1, 4, 6, 2, 3, 5], [2, 1, 4, 6, 3, 5]],
    ["casesRate", [4, 1, 2, 3, 5, 6], [2, 1, 4, 3, 5, 6]],
    ["casesDifference", [4, 1, 2, 3, 5, 6], [2, 1, 4, 3, 5, 6]],
    ["moneyRate", [1, 4, 2, 3, 5, 6], [4, 1, 2, 3, 5, 6]],
    ["moneyDifference", [1, 4, 2, 3, 5, 6], [4, 1, 2, 3, 5, 6]],
  ];

  it.each(sorted)("is sorted by %s both ways, and what has no value stands last", (key, upward, downward) => {
    expect([ids({ sorting: { key, isDescending: false } }), ids({ sorting: { key, isDescending: true } })]).toEqual([upward, downward]);
  });

  it("turns round on the second press, and begins with the most errors and the lowest rate", () => {
    const byErrors = sortedBy("error", wholeView.sorting);
    expect([byErrors, sortedBy("error", byErrors), sortedBy("casesRate", byErrors)]).toEqual([
      { key: "error", isDescending: true },
      { key: "error", isDescending: false },
      { key: "casesRate", isDescending: false },
    ]);
  });

  const filtered: readonly (readonly [filter: ReviewFilter, shown: readonly number[]])[] = [
    ["all", [4, 2, 1, 3, 5, 6]],
    ["error", [1, 6]],
    ["confirm", [2]],
    ["clean", [4, 2]],
    ["belowTarget", [4, 1]],
    ["attention", [4]],
    ["failed", [3]],
    ["pending", [5]],
  ];

  it.each(filtered)("is narrowed down to %s", (filter, shown) => {
    expect(ids({ filter })).toEqual(shown);
  });

  it.each([
    ["dien bien", [2]],
    ["SƠN", [1]],
    ["tep-3", [3]],
    ["không có", []],
    ["   ", [4, 2, 1, 3, 5, 6]],
  ])("is searched for %s by units and files, with accents or without", (search, shown) => {
    expect(ids({ search })).toEqual(shown);
  });
});
