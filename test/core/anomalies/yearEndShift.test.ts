import { anomalies, check, type Period } from "../../../src/core";
import { drawnRecognition, drawnRecords } from "../../support/recordSet";

const period = (months: number, year = 2025): Period => ({ year, months, from: { year: year - 1, month: 10, day: 1 }, to: { year, month: months - 3, day: 30 } });

/** Two offices: what was entrusted, is to be enforced, and has the conditions. */
const table = (months: number, rows: readonly string[]) =>
  drawnRecords(`label | cases.entrusted | cases.toEnforce | cases.eligible\n${rows.join("\n")}`, { sheet: `${months}T`, id: `${months}T!A1`, period: period(months) }).set;

function found(...sets: readonly ReturnType<typeof table>[]) {
  const recognition = drawnRecognition(...sets);
  const { findings, results } = anomalies(recognition, check(recognition));
  return { told: findings.flatMap(({ ruleId, code, recordLabel }) => (ruleId === "SS-03" ? [`${code} ${recordLabel}`] : [])), result: results.find(({ ruleId, tableId }) => ruleId === "SS-03" && tableId === "12T!A1") };
}

// 750 of 1.000 is 75 %; 650 of 1.000 is 65 %, ten points less
const eleven = ["Huyện A | 40 | 1000 | 750", "Huyện B | 10 | 900 | 800"];

it.each([
  ["nothing much", ["Huyện A | 45 | 1010 | 760", "Huyện B | 10 | 910 | 800"], []],
  ["just ten points less", ["Huyện A | 40 | 1000 | 650", "Huyện B | 10 | 900 | 800"], []],
  ["more than ten points less", ["Huyện A | 40 | 1000 | 649", "Huyện B | 10 | 900 | 800"], ["yearEndReclassified Huyện A"]],
  ["as much entrusted again", ["Huyện A | 80 | 1000 | 750", "Huyện B | 10 | 900 | 800"], ["yearEndEntrusted Huyện A"]],
  ["nearly as much entrusted again", ["Huyện A | 79 | 1000 | 750", "Huyện B | 10 | 900 | 800"], []],
  ["twice a trifle", ["Huyện A | 40 | 1000 | 750", "Huyện B | 19 | 900 | 800"], []],
  ["blanks", ["Huyện A | - | 1000 | -", "Huyện B | - | - | -"], []],
] as const)("the last month of a year that brings %s", (_, twelve, expected) => {
  expect(found(table(12, twelve), table(11, eleven)).told).toEqual(expected);
});

it("is compared with the period of eleven months alone, and says so where there is none", () => {
  const twelve = ["Huyện A | 80 | 1000 | 100", "Huyện B | 10 | 900 | 800"];
  expect(found(table(12, twelve), table(10, eleven)).told).toEqual([]);
  expect(found(table(12, twelve)).result?.notRunFor).toEqual(["previousPeriod"]);
  expect(found(table(12, twelve), table(11, eleven)).result).toMatchObject({ passed: 2, failed: 2 });
});
