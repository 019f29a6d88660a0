import { submissionOf, useCasesOf, type ReadFile } from "../../../src/app";
import { memoryWorkbook, type MemoryWorkbook } from "../../support/memoryWorkbook";
import { addressesOf, cell, table, time } from "./support";

const later = "2022-10-10T08:00";
type UseCases = ReturnType<typeof useCasesOf>;

/** E3 says 824 where 371 + 842 = 1213; F4 (có điều kiện 1300) is lower than G4 (xong) once G4 says 1400: two findings in two offices. */
const wrongCells = { G4: 1400 } as const;

/** The submission before, with what a reviewer said of it. */
async function earlier(review: (useCases: UseCases) => Promise<unknown>): Promise<ReadFile> {
  const workbook = submitted(wrongCells);
  const useCases = useCasesOf(workbook);
  await review(useCases);
  const snapshot = workbook.snapshot();
  return { snapshot, submission: submissionOf("bản trước.xlsx", snapshot.sheets, await useCases.check()) };
}

/** A submission: the table with some cells typed over. */
function submitted(cells: Readonly<Record<string, number>>, sheet = table.name): MemoryWorkbook {
  const workbook = memoryWorkbook([{ ...table, name: sheet }]);
  for (const [address, value] of Object.entries(cells)) workbook.type(sheet, cell(address), value);
  return workbook;
}

async function findingOf(useCases: UseCases, label: string) {
  const found = (await useCases.check()).report.findings.find(({ recordLabel, severity }) => recordLabel === label && severity === "error");
  if (!found) throw new RangeError(`nothing is wrong with ${label}`);
  return found;
}

const said = { reviewer: "Nguyễn Thị An", time };
const judgeBoth = async (useCases: UseCases) => {
  await useCases.dismissFinding({ ...said, finding: await findingOf(useCases, "Chi cục huyện A"), reason: "đúng theo sổ" });
  await useCases.confirmFinding({ ...said, finding: await findingOf(useCases, "Chi cục huyện B"), reason: "" });
};

describe("the review of an earlier file", () => {
  it("is brought over where the figures are the same", async () => {
    const workbook = submitted(wrongCells);
    const { keptCount, reopenedCount, fixedCount, checked } = await useCasesOf(workbook).carryOver(await earlier(judgeBoth), later);
    expect([keptCount, reopenedCount, fixedCount]).toEqual([2, 0, 0]);
    expect(checked.review.right.map(({ finding, verdict }) => [addressesOf(finding)[0], verdict.reason, verdict.reviewer, verdict.time])).toEqual([["E3", "đúng theo sổ", "Nguyễn Thị An", time]]);
    expect([...checked.review.wrong.values()].map(({ about }) => about.recordLabel)).toEqual(["Chi cục huyện B"]);
  });

  it("is open again where figures changed, and told to be fixed where the matter is gone", async () => {
    // A: the same rule is broken by other figures. B: right again.
    const workbook = submitted({ E3: 825, G4: 1200 });
    const { keptCount, reopenedCount, fixedCount, checked } = await useCasesOf(workbook).carryOver(await earlier(judgeBoth), later);
    expect([keptCount, reopenedCount, fixedCount]).toEqual([0, 1, 1]);
    expect([...checked.review.reopened.values()].map(({ about, reason }) => [about.recordLabel, reason])).toEqual([["Chi cục huyện A", "đúng theo sổ"]]);
    expect(checked.review.fixed.map(({ about, fixedTime }) => [about.recordLabel, fixedTime])).toEqual([["Chi cục huyện B", later]]);
  });

  it("tells what was fixed of findings that nobody had judged", async () => {
    const { fixedCount, checked } = await useCasesOf(submitted({ E3: 842 })).carryOver(await earlier(() => Promise.resolve()), later);
    expect(fixedCount).toBe(2);
    expect(new Set(checked.review.fixed.map(({ opinion, about }) => `${opinion}: ${about.recordLabel}`))).toEqual(new Set(["listed: Chi cục huyện A", "listed: Chi cục huyện B"]));
  });

  it("is brought over to a sheet of another name", async () => {
    const { keptCount } = await useCasesOf(submitted(wrongCells, "Biểu 06")).carryOver(await earlier(judgeBoth), later);
    expect(keptCount).toBe(2);
  });

  it("does not take the place of what was said here later, and takes that of what was said here before", async () => {
    const before = await earlier(judgeBoth);
    for (const [here, opinion] of [["2022-10-05T09:06", "wrong"], ["2022-10-05T09:04", "right"]] as const) {
      const useCases = useCasesOf(submitted(wrongCells));
      await useCases.confirmFinding({ reviewer: "Trần Văn Bình", time: here, reason: "", finding: await findingOf(useCases, "Chi cục huyện A") });
      const { review } = (await useCases.carryOver(before, later)).checked;
      const opinions = [...review.wrong.values(), ...review.right.map(({ verdict }) => verdict)].filter(({ about }) => about.recordLabel === "Chi cục huyện A");
      expect(opinions.map((verdict) => verdict.opinion)).toEqual([opinion]);
    }
  });

  it("of a file without findings or record changes nothing", async () => {
    const workbook = submitted({ E3: 842 });
    const snapshot = workbook.snapshot();
    const before = { snapshot, submission: submissionOf("x.xlsx", snapshot.sheets, await useCasesOf(workbook).check()) };
    const now = submitted({});
    expect(await useCasesOf(now).carryOver(before, later)).toMatchObject({ keptCount: 0, reopenedCount: 0, fixedCount: 0 });
    expect(now.snapshot().ledgerText).toBeUndefined();
  });
});
