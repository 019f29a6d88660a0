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

/** accepted = carriedIn + entrusted - withdrawn */
const difference: Rule = { ...common, id: "C", kind: "balance", total: "accepted", parts: [{ indicator: "carriedIn", sign: 1 }, { indicator: "entrusted", sign: 1 }, { indicator: "withdrawn", sign: -1 }], completeWith: [[]] };

/** No two of the rules below contradict or repeat one another. */
describe("three rules or more", () => {
  it.each<readonly [string, readonly Rule[], readonly object[]]>([
    // P = D + K, D = X + Đ and P <= X leave nothing for K and Đ
    ["that leave no room for a part", [balance("A", "toEnforce", "eligible", "notEligible"), balance("B", "eligible", "finished", "inProgress"), order("C", "toEnforce", "finished")], [{ kind: "jointContradiction", ruleId: "C", otherIds: ["A", "B"] }]],
    ["in a circle", [order("A", "finished", "eligible"), order("B", "eligible", "toEnforce"), order("C", "toEnforce", "finished")], [{ kind: "jointContradiction", ruleId: "C", otherIds: ["A", "B"] }]],
    // T = C + M, M = E + O and E = T + O give T = C + T + 2 O, which leaves nothing for C and O
    ["of sums only", [balance("A", "accepted", "carriedIn", "newlyAccepted"), balance("B", "newlyAccepted", "exOfficio", "onRequest"), balance("C", "exOfficio", "accepted", "onRequest")], [{ kind: "jointContradiction", ruleId: "C", otherIds: ["A", "B"] }]],
    // a = b and c = d leave a = b + c - d nothing to say
    ["of which the last follows from the others", [balance("A", "accepted", "carriedIn"), balance("B", "entrusted", "withdrawn"), difference], [{ kind: "jointlyRedundant", ruleId: "C", otherIds: ["A", "B"] }]],
    // finished <= eligible and enforced <= finished follow from nothing else here
    ["that go together", [balance("A", "toEnforce", "eligible", "notEligible"), order("B", "finished", "eligible"), order("C", "enforced", "finished")], []],
  ])("%s", (_, rules, problems) => {
    expect(packProblems(rules)).toEqual(problems);
  });
});
