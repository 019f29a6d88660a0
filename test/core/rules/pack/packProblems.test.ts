import { editions, type CountIndicator, type Rule } from "../../../../src/core";
import { packProblems } from "../../../../src/core/rules/pack/packProblems";
import { lastingRules, rulesOf } from "../../../../src/core/rules/ruleList";

const common = { severity: "error", legalReference: "" } as const;
const balance = (id: string, total: CountIndicator, ...parts: readonly CountIndicator[]): Rule => ({
  ...common,
  id,
  kind: "balance",
  total,
  parts: parts.map((indicator) => ({ indicator, sign: 1 })),
  completeWith: [[]],
});
const order = (id: string, smaller: CountIndicator, larger: CountIndicator): Rule => ({ ...common, id, kind: "order", smaller, larger });

describe("the rules of every edition", () => {
  it.each(editions.map((edition) => [edition.id, edition] as const))("of %s are sound", (_, edition) => {
    expect(packProblems([...rulesOf(edition), ...lastingRules])).toEqual([]);
  });
});

describe("a set of rules", () => {
  const eligibleParts = balance("A", "toEnforce", "eligible", "notEligible");

  it.each<readonly [string, readonly Rule[], readonly object[]]>([
    ["two of one id", [balance("A", "accepted", "carriedIn", "newlyAccepted"), order("A", "finished", "eligible")], [{ kind: "duplicateId", ruleId: "A" }]],
    ["a figure of no form", [order("A", "tổng" as CountIndicator, "eligible")], [{ kind: "unknownIndicator", ruleId: "A", indicator: "tổng" }]],
    ["a figure twice", [order("A", "eligible", "eligible")], [{ kind: "repeatedIndicator", ruleId: "A", indicator: "eligible" }]],
    ["a negative tolerance", [{ ...eligibleParts, tolerance: -1 }], [{ kind: "badTolerance", ruleId: "A", tolerance: -1 }]],
    ["a tolerance without end", [{ ...eligibleParts, tolerance: Infinity }], [{ kind: "badTolerance", ruleId: "A", tolerance: Infinity }]],
    ["a tolerance where nothing is compared", [{ ...order("A", "finished", "eligible"), tolerance: 1 }], [{ kind: "badTolerance", ruleId: "A", tolerance: 1 }]],
    // toEnforce = eligible and toEnforce = eligible + notEligible leave notEligible = 0
    ["a sum that leaves no room for a part", [eligibleParts, balance("B", "toEnforce", "eligible")], [{ kind: "contradiction", ruleId: "B", otherId: "A" }]],
    // toEnforce <= eligible leaves notEligible = 0 as well
    ["an order against a sum", [eligibleParts, order("B", "toEnforce", "eligible")], [{ kind: "contradiction", ruleId: "B", otherId: "A" }]],
    ["an order both ways", [order("A", "finished", "eligible"), order("B", "eligible", "finished")], [{ kind: "contradiction", ruleId: "B", otherId: "A" }]],
    ["one sum twice", [eligibleParts, balance("B", "toEnforce", "notEligible", "eligible")], [{ kind: "redundant", ruleId: "B", otherId: "A" }]],
    ["one order twice", [order("A", "finished", "eligible"), order("B", "finished", "eligible")], [{ kind: "redundant", ruleId: "B", otherId: "A" }]],
    // The order still says something where a table lacks the other part.
    ["an order that a sum implies", [eligibleParts, order("B", "eligible", "toEnforce")], []],
    ["sums of different figures", [eligibleParts, balance("B", "accepted", "carriedIn", "newlyAccepted")], []],
    ["a chain of orders", [order("A", "finished", "eligible"), order("B", "eligible", "toEnforce"), order("C", "finished", "toEnforce")], []],
  ])("with %s", (_, rules, problems) => {
    expect(packProblems(rules)).toEqual(problems);
  });

  it("may contradict itself where one rule keeps silent beside the other", () => {
    const silent: Rule = { ...order("B", "eligible", "finished"), onlyWithout: ["eligible"] } as Rule;
    expect(packProblems([order("A", "finished", "eligible"), silent])).toEqual([]);
  });
});
