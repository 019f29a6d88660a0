import { useCasesOf } from "../../../src/app";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { addressesOf, cell, checkedWorkbook, offeredAt, table, time } from "./support";

/** The table with the finding at E3 set aside. */
async function setAside() {
  const opened = await checkedWorkbook();
  const { finding } = offeredAt(opened.checked, "E3");
  const outcome = await opened.useCases.dismissFinding({ finding, reason: " đã đối chiếu sổ ", time });
  return { ...opened, finding, outcome };
}

const culprits = ({ report }: { readonly report: { readonly findings: readonly Parameters<typeof addressesOf>[0][] } }) => report.findings.map((finding) => addressesOf(finding)[0]);

describe("a finding that was set aside", () => {
  it("stands apart with its reason, on this check and the next", async () => {
    const { useCases, finding, outcome } = await setAside();
    expect(outcome.kind).toBe("dismissed");
    for (const checked of [outcome.checked, await useCases.check()]) {
      expect(culprits(checked)).not.toContain("E3");
      expect(checked.dismissed).toEqual([{ finding, reason: "đã đối chiếu sổ", time }]);
    }
  });

  it("is not highlighted", async () => {
    const { workbook, useCases } = await setAside();
    await useCases.highlight();
    expect(workbook.snapshot().ownedHighlights.map(({ style }) => style)).not.toContain("error");
  });

  it.each(["E3", "C3", "D3"])("is back by itself when its figure in %s changes", async (address) => {
    const { workbook, useCases } = await setAside();
    workbook.type("Về việc", cell(address), 825);
    const checked = await useCases.check();
    expect(checked.dismissed).toEqual([]);
    expect(checked.report.findings.map(({ ruleId }) => ruleId)).toContain("CB-01");
  });

  it("stays aside when its cells move, and when figures elsewhere change", async () => {
    const { workbook } = await setAside();
    const moved = memoryWorkbook([{ ...table, origin: { rowIndex: 3, columnIndex: 1 } }]);
    await moved.apply([{ kind: "setLedger", text: workbook.snapshot().ledgerText }]);
    moved.type("Về việc", { rowIndex: 6, columnIndex: 7 }, 1199);
    expect((await useCasesOf(moved).check()).dismissed.map(({ finding }) => addressesOf(finding)[0])).toEqual(["F6"]);
  });

  it("can be put back on the list, without a trace", async () => {
    const { workbook, useCases, finding } = await setAside();
    expect(culprits(await useCases.restoreFinding(finding.id))).toContain("E3");
    expect(workbook.snapshot().ledgerText).toBeUndefined();
  });

  it("stays aside when traces are cleared and the journal is deleted; what was said of findings that are gone is forgotten", async () => {
    const { workbook, useCases } = await setAside();
    await useCases.clear();
    expect((await useCases.deleteJournal()).dismissed).toHaveLength(1);
    workbook.type("Về việc", cell("E3"), 842);
    await useCases.deleteJournal();
    expect(workbook.snapshot().ledgerText).toBeUndefined();
  });

  it("was not what the person saw when its figures have changed meanwhile: nothing is set aside", async () => {
    const { workbook, useCases, checked } = await checkedWorkbook();
    const { finding } = offeredAt(checked, "E3");
    workbook.type("Về việc", cell("E3"), 825);
    expect(await useCases.dismissFinding({ finding, reason: "x", time })).toMatchObject({ kind: "refused", reason: "findingChanged" });
    expect(workbook.snapshot().ledgerText).toBeUndefined();
  });
});
