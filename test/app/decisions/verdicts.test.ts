import { useCasesOf, type CheckOutcome } from "../../../src/app";
import { plainFindingsWords } from "../../support/plainFindingsWords";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { addressesOf, cell, checkedWorkbook, offeredAt, table, time } from "./support";

const reviewer = " Nguyễn Thị An ";
const later = "2022-10-06T10:00";

/** The table with a word on the finding at E3. */
async function judged(opinion: "right" | "wrong", reason = " đã đối chiếu sổ ") {
  const opened = await checkedWorkbook();
  const { finding } = offeredAt(opened.checked, "E3");
  const request = { finding, reason, reviewer, time };
  const outcome = await (opinion === "right" ? opened.useCases.dismissFinding(request) : opened.useCases.confirmFinding(request));
  return { ...opened, finding, outcome };
}

const culprits = ({ report }: CheckOutcome) => report.findings.map((finding) => addressesOf(finding)[0]);
const rightCells = ({ review }: CheckOutcome) => review.right.map(({ finding }) => addressesOf(finding)[0]);
const subjects = (verdicts: CheckOutcome["review"]["fixed"]) => verdicts.map(({ about, fixedTime }) => [about.ruleId, about.sheet, about.recordLabel, fixedTime]);

describe("a finding that was confirmed right", () => {
  it("stands apart with its reason and who said so, on this check and the next", async () => {
    const { useCases, finding, outcome } = await judged("right");
    expect(outcome.kind).toBe("judged");
    for (const checked of [outcome.checked, await useCases.check()]) {
      expect(culprits(checked)).not.toContain("E3");
      expect(checked.review.right).toMatchObject([{ finding, verdict: { opinion: "right", reason: "đã đối chiếu sổ", reviewer: "Nguyễn Thị An", time } }]);
    }
  });

  it("is not highlighted", async () => {
    const { workbook, useCases } = await judged("right");
    await useCases.highlight();
    expect(workbook.snapshot().ownedHighlights.map(({ style }) => style)).not.toContain("error");
  });

  it("needs a reason", async () => {
    await expect(judged("right", "  ")).rejects.toThrow(RangeError);
  });

  it.each(["E3", "C3", "D3"])("is open again by itself, and said to be, when its figure in %s changes", async (address) => {
    const { workbook, useCases, finding } = await judged("right");
    workbook.type("Về việc", cell(address), 825);
    const checked = await useCases.check();
    expect(checked.review.right).toEqual([]);
    expect(checked.report.findings.map(({ id }) => id)).toContain(finding.id);
    expect(checked.review.reopened.get(finding.id)).toMatchObject({ opinion: "right", reviewer: "Nguyễn Thị An" });
  });

  it("stays aside when its cells move, and when figures elsewhere change", async () => {
    const { workbook } = await judged("right");
    const moved = memoryWorkbook([{ ...table, origin: { rowIndex: 3, columnIndex: 1 } }]);
    await moved.apply([{ kind: "setLedger", text: workbook.snapshot().ledgerText }]);
    moved.type("Về việc", { rowIndex: 6, columnIndex: 7 }, 1199);
    expect(rightCells(await useCasesOf(moved).check())).toEqual(["F6"]);
  });

  it("stays aside on the original of a copied sheet; on the copy the finding is open", async () => {
    const { workbook } = await judged("right");
    const copied = memoryWorkbook([table, { ...table, name: "Về việc (2)" }]);
    await copied.apply([{ kind: "setLedger", text: workbook.snapshot().ledgerText }]);
    const checked = await useCasesOf(copied).check();
    expect(checked.review.right.map(({ finding }) => finding.cells[0].sheet)).toEqual(["Về việc"]);
    expect(checked.report.findings.filter((finding) => addressesOf(finding)[0] === "E3").map(({ cells }) => cells[0].sheet)).toEqual(["Về việc (2)"]);
  });

  it("stays aside when its sheet is renamed, until its figures change", async () => {
    const { workbook } = await judged("right");
    const renamed = memoryWorkbook([{ ...table, name: "Biểu 06" }]);
    await renamed.apply([{ kind: "setLedger", text: workbook.snapshot().ledgerText }]);
    const useCases = useCasesOf(renamed);
    expect(rightCells(await useCases.check())).toEqual(["E3"]);
    renamed.type("Biểu 06", cell("E3"), 825);
    expect(rightCells(await useCases.check())).toEqual([]);
  });

  it("can be put back on the list, without a trace", async () => {
    const { workbook, useCases, finding } = await judged("right");
    expect(culprits(await useCases.restoreFinding(finding.id))).toContain("E3");
    expect(workbook.snapshot().ledgerText).toBeUndefined();
  });

  it("stays aside when traces are cleared and the journal is deleted; what was said of findings that are gone is forgotten", async () => {
    const { workbook, useCases } = await judged("right");
    await useCases.clear();
    expect(rightCells(await useCases.deleteJournal())).toEqual(["E3"]);
    workbook.type("Về việc", cell("E3"), 842);
    await useCases.deleteJournal();
    expect(workbook.snapshot().ledgerText).toBeUndefined();
  });

  it("was not what the person saw when its figures have changed meanwhile: nothing is remembered", async () => {
    const { workbook, useCases, checked } = await checkedWorkbook();
    const { finding } = offeredAt(checked, "E3");
    workbook.type("Về việc", cell("E3"), 825);
    expect(await useCases.dismissFinding({ finding, reason: "x", reviewer, time })).toMatchObject({ kind: "refused", reason: "findingChanged" });
    expect(workbook.snapshot().ledgerText).toBeUndefined();
  });
});

describe("a finding that was confirmed to be an error", () => {
  it("stays on the list, with who said so", async () => {
    const { finding, outcome } = await judged("wrong", "");
    expect(culprits(outcome.checked)).toContain("E3");
    expect(outcome.checked.review.wrong.get(finding.id)).toMatchObject({ opinion: "wrong", reviewer: "Nguyễn Thị An", time, reason: "" });
  });

  it("is told to be fixed once it is found no more; since when is kept with the next thing that is decided", async () => {
    const { workbook, useCases, finding } = await judged("wrong");
    workbook.type("Về việc", cell("E3"), 842);
    expect(subjects((await useCases.check()).review.fixed)).toEqual([[finding.ruleId, "Về việc", "Chi cục huyện A", undefined]]);
    const signed = await useCases.signOff({ reviewer, time: later });
    expect(subjects(signed.review.fixed)).toEqual([[finding.ruleId, "Về việc", "Chi cục huyện A", later]]);
    expect(subjects((await useCases.check()).review.fixed)[0]?.[3]).toBe(later);
  });

  it("is fixed by a click on its proposal", async () => {
    const { useCases, finding } = await judged("wrong");
    const { request } = offeredAt(await useCases.check(), "E3");
    const { checked } = await useCases.applyProposal({ ...request, time: later });
    expect(subjects(checked.review.fixed)).toEqual([[finding.ruleId, "Về việc", "Chi cục huyện A", later]]);
  });

  it("is open again when the same matter comes back after it was fixed", async () => {
    const { workbook, useCases, finding } = await judged("wrong");
    workbook.type("Về việc", cell("E3"), 842);
    await useCases.signOff({ reviewer, time: later });
    workbook.type("Về việc", cell("E3"), 824);
    const { review } = await useCases.check();
    expect([review.wrong.size, [...review.reopened.keys()], review.fixed]).toEqual([0, [finding.id], []]);
  });

  it.each([
    ["a figure is blank", (workbook: Awaited<ReturnType<typeof judged>>["workbook"]) => workbook.type("Về việc", cell("E3"), null)],
    ["the header is gone", (workbook: Awaited<ReturnType<typeof judged>>["workbook"]) => ["A2", "B2", "C2", "D2", "E2", "F2", "G2"].forEach((address) => workbook.type("Về việc", cell(address), null))],
  ])("does not look fixed where nobody can tell: %s", async (_, spoil) => {
    const { workbook, useCases } = await judged("wrong");
    spoil(workbook);
    const { review } = await useCases.check();
    expect([review.fixed.length, review.unclear.length]).toEqual([0, 1]);
  });
});

describe("a finding that went out on a list", () => {
  const moment = () => time;

  it("is told to be fixed once it is found no more, though nobody judged it", async () => {
    const { workbook } = await checkedWorkbook();
    const useCases = useCasesOf(workbook, {}, moment);
    const { review } = await useCases.listFindings(plainFindingsWords);
    expect([review.wrong.size, review.coverage.lookedAtCount]).toEqual([0, 0]);
    workbook.type("Về việc", cell("E3"), 842);
    expect((await useCases.check()).review.fixed.map(({ opinion, about }) => [opinion, about.recordLabel])).toEqual([["listed", "Chi cục huyện A"]]);
  });

  it("leaves no trace when the list is cleared", async () => {
    const { workbook } = await checkedWorkbook();
    const before = workbook.snapshot();
    const useCases = useCasesOf(workbook, {}, moment);
    await useCases.highlight();
    await useCases.listFindings(plainFindingsWords);
    await useCases.clear();
    expect(workbook.snapshot()).toEqual(before);
  });
});

describe("coverage", () => {
  it("counts what was looked at, and what has nothing left to look at", async () => {
    const { useCases, checked, outcome } = await judged("wrong");
    const [table1, units] = [{ tableCount: 1 }, { unitCount: 3 }];
    expect(checked.review.coverage).toMatchObject({ findingCount: 1, lookedAtCount: 0, settledTableCount: 0, ...table1, ...units, settledUnitCount: 2 });
    expect(outcome.checked.review.coverage).toMatchObject({ findingCount: 1, lookedAtCount: 1, settledTableCount: 1, ...table1, ...units, settledUnitCount: 3 });
    expect((await useCases.check()).review.coverage).toEqual(outcome.checked.review.coverage);
  });
});
