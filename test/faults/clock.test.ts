import { deskWith, figures } from "./support/desk";
import { offeredAt } from "../app/decisions/support";
import { faultyExcel } from "./support/faultyExcel";
import { comparable, takeAllBack } from "./support/givenBack";

let time = "";
const desk = deskWith(() => time);
const { useCases } = desk;
let open: Awaited<ReturnType<typeof faultyExcel>>;

beforeAll(async () => {
  open = await faultyExcel();
});

const at = async <Result>(moment: string, act: () => Promise<Result>): Promise<Result> => {
  time = moment;
  return act();
};

describe.each([
  ["goes on", ["2026-11-22T08:05", "2026-11-22T08:06", "2026-11-22T08:07"]],
  ["goes back", ["2026-11-22T08:05", "2026-11-22T07:05", "2026-11-22T06:05"]],
  ["jumps over a year", ["2026-12-31T23:59", "2028-01-01T00:00", "2025-01-01T00:00"]],
  ["stands still", ["2026-11-22T08:05", "2026-11-22T08:05", "2026-11-22T08:05"]],
] as const)("while the clock %s", (_, [first, second, third]) => {
  it("the journal is in the order in which things were done, and a cell that was corrected twice goes back step by step", async () => {
    const { document } = open([figures]);
    const original = comparable(document.content(), () => false);
    await at(first, async () => useCases.applyProposal({ ...offeredAt(await useCases.check(), "E3").request, time }));
    document.apply({ kind: "cellsSet", sheetId: "sheet1", cells: [{ rowIndex: 2, columnIndex: 4, content: 824 }] }, "grid");
    await at(second, async () => useCases.applyProposal({ ...offeredAt(await useCases.check(), "E3").request, time }));
    const { journal } = await at(third, async () => useCases.check());
    expect(journal.map((entry) => entry.time)).toEqual([first, second]);
    const { restored } = await useCases.undoRepairs(journal.map(({ id }) => id));
    expect(restored).toHaveLength(1);
    expect((await useCases.check()).journal).toEqual([]);
    await takeAllBack(desk);
    expect(comparable(document.content(), () => false)).toEqual(original);
  });

  it("the last verdict holds, and what is fixed has the time of the check that saw it first", async () => {
    const { document } = open([figures]);
    const { finding } = offeredAt(await useCases.check(), "E3");
    await at(first, () => useCases.dismissFinding({ finding, reason: "đã đối chiếu", reviewer: "Lan", time }));
    await at(second, () => useCases.confirmFinding({ finding, reason: "", reviewer: "Lan", time }));
    expect((await useCases.check()).review.wrong.get(finding.id)).toMatchObject({ opinion: "wrong", time: second });
    document.apply({ kind: "cellsSet", sheetId: "sheet1", cells: [{ rowIndex: 2, columnIndex: 4, content: 842 }] }, "grid");
    const seen = await at(third, () => useCases.check());
    const later = await at(first, () => useCases.check());
    expect([seen, later].map(({ review }) => review.fixed.map(({ findingId, fixedTime }) => [findingId, fixedTime]))).toEqual([[[finding.id, third]], [[finding.id, third]]]);
  });
});

it("a check that may not write shows what is fixed all the same", async () => {
  const { document, host } = open([figures]);
  const { finding } = offeredAt(await useCases.check(), "E3");
  await at("2026-11-22T08:05", () => useCases.confirmFinding({ finding, reason: "", reviewer: "Lan", time }));
  document.apply({ kind: "cellsSet", sheetId: "sheet1", cells: [{ rowIndex: 2, columnIndex: 4, content: 842 }] }, "grid");
  host.arm({ kind: "refused", trip: 4, code: "AccessDenied" });
  const { review } = await useCases.check();
  expect(review.fixed.map(({ findingId, fixedTime }) => [findingId, fixedTime])).toEqual([[finding.id, undefined]]);
});
