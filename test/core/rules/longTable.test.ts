import { check } from "../../../src/core";
import { drawnRecognition } from "../../support/recordSet";
import { manyRecords } from "../../support/manyRecords";

/** Rules look at 2,048 records after another: the ends of these blocks are the places to slip. */
const recordCount = 4_100;

function withWrongFigures(key: string, recordIndexes: readonly number[]): ReturnType<typeof manyRecords> {
  const set = manyRecords(recordCount, "allRight");
  const wrong = [...set.columns.values()].find((column) => column.key === key);
  for (const index of recordIndexes) if (wrong) wrong.values[index] = (wrong.values[index] ?? 0) + 10_001;
  return set;
}

describe("a table of thousands of rows", () => {
  it.each([
    // Of two parts, of three and of four.
    ["CB-01", "cases.carriedIn"],
    ["CB-02", "money.withdrawn"],
    ["CB-05", "cases.otherEligible"],
  ])("has each of its imbalances by rule %s told once, with what it is off by", (ruleId, key) => {
    const places = [0, 2_047, 2_048, 4_095, 4_096, 4_099];
    const set = withWrongFigures(key, places);
    const { findings, results } = check(drawnRecognition(set));
    const broken = findings.filter((finding) => finding.ruleId === ruleId);
    expect(broken.map(({ cells }) => (cells[0]?.rowIndex ?? 0) - 1).sort((one, other) => one - other)).toEqual(places);
    expect(broken.map((finding) => finding.code === "balanceBroken" && Math.abs(finding.facts.stated - finding.facts.computed))).toEqual(places.map(() => 10_001));
    expect(results.find((result) => result.ruleId === ruleId)).toMatchObject({ passed: 2 * recordCount - places.length, failed: places.length, undecided: 0 });
  });

  it("has each figure that is too large told with the balance that it breaks as well", () => {
    const places = [2_047, 2_048];
    const { results, findings } = check(drawnRecognition(withWrongFigures("cases.newlyAccepted", places)));
    expect(results.find(({ ruleId }) => ruleId === "TB-11")?.failed).toBe(2);
    expect(findings.filter(({ ruleId, alsoBroken }) => ruleId === "CB-01" && alsoBroken?.[0]?.code === "orderBroken").map(({ cells }) => cells[0].rowIndex - 1)).toEqual(places);
  });

  it("has a name that stands twice told, however far apart", () => {
    const set = manyRecords(recordCount, "allRight");
    const records = set.records.map((record, index) => (index === 4_000 ? { ...record, label: "2. đơn  vị 18" } : record));
    const repeated = check(drawnRecognition({ ...set, records })).findings.filter(({ code }) => code === "duplicateUnit");
    expect(repeated.map(({ cells, facts }) => [cells[0].rowIndex, facts])).toEqual([[4_001, { label: "2. đơn  vị 18", otherRowNumber: 19 }]]);
  });
});
