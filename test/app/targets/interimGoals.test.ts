import { targetUseCasesOf, useCasesOf } from "../../../src/app";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const goals = { year: 2022, months: 9, tiers: [{ side: "cases", caseloadMax: 5000, percent: 75, comparison: "atLeast" }] } as const;

/** A workbook whose ledger holds what is given for special goals. */
async function workbookRemembering(interimGoals: unknown) {
  const workbook = memoryWorkbook([]);
  await workbook.apply([{ kind: "setLedger", text: JSON.stringify({ version: 1, filledAreas: [], interimGoals }) }]);
  return workbook;
}

describe("special goals that a workbook remembers", () => {
  it("outlive clearing, and go when none are left", async () => {
    const workbook = memoryWorkbook([]);
    const targets = targetUseCasesOf(workbook);
    expect(await targets.saveInterimGoals(goals)).toEqual([goals]);
    await useCasesOf(workbook).clear();
    expect((await targets.read()).interimGoals).toEqual([goals]);
    expect(await targets.saveInterimGoals({ ...goals, tiers: [] })).toEqual([]);
    expect(workbook.snapshot().ledgerText).toBeUndefined();
  });

  it.each([
    ["are read as they were written", [goals], [goals]],
    ["are left out one by one where they are broken", [{ ...goals, tiers: [{ ...goals.tiers[0], percent: "75" }] }, goals, null, { year: 2022 }], [goals]],
    ["are none where they are no list", "75 %", []],
    ["know their sides and comparisons", [{ ...goals, tiers: [{ ...goals.tiers[0], side: "both" }] }, { ...goals, tiers: [{ ...goals.tiers[0], comparison: ">" }] }], []],
  ])("%s", async (_, kept, expected) => {
    expect((await targetUseCasesOf(await workbookRemembering(kept)).read()).interimGoals).toEqual(expected);
  });
});
