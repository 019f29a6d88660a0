import { screen } from "@testing-library/react";
import "@testing-library/jest-dom";
import type { CheckOutcome, JournalLine, LoggedAction } from "../../../src/app";
import { addBrowserParts, paneIn } from "../support/paneIn";
import { sampleOutcome } from "../support/sampleOutcome";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

const count = 5_000;
const line = (index: number): JournalLine => ({
  kind: "correction",
  id: `_soat_repair_${index}`,
  time: "2022-10-05T09:05",
  findingId: "x",
  ruleId: "CB-01",
  cause: "transposition",
  recordLabel: `Đơn vị ${index}`,
  cells: [
    {
      name: `_soat_repair_${index}`,
      before: { content: 8350, numberFormat: "General" },
      after: { value: 8530, numberFormat: "General" },
      at: { sheet: "Về việc", rowIndex: index, columnIndex: 3 },
      state: "repaired",
    },
  ],
});
const actions: readonly LoggedAction[] = Array.from({ length: count }, () => ({ kind: "filled", count: 12, time: "2022-10-05T09:00" }));
const outcome: CheckOutcome = { ...sampleOutcome([]), journal: Array.from({ length: count }, (_, index) => line(index)), actions };

async function openedJournal(undone: string[][]) {
  const undoRepairs = (ids: readonly string[]) => {
    undone.push([...ids]);
    return Promise.resolve({ restored: [], kept: [], leftAlone: [], checked: outcome });
  };
  const pane = paneIn({ check: () => Promise.resolve(outcome), undoRepairs });
  await pane.person.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await pane.person.click(await screen.findByText("Nhật ký sửa: 5.000 lần, 5.000 thao tác khác"));
  return pane;
}

describe("a journal of five thousand corrections", () => {
  it("draws only what is in sight, the latest first, and says how long it is", async () => {
    await openedJournal([]);
    const rows = screen.getAllByRole("listitem").filter((item) => item.getAttribute("aria-setsize") === "5000");
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]).toHaveTextContent("Về việc!D5000: 8.350 → 8.530");
  });

  it("takes back one, and all", async () => {
    const undone: string[][] = [];
    const { person } = await openedJournal(undone);
    await person.click(screen.getByRole("button", { name: /^Hoàn tác: Về việc!D5000/ }));
    await person.click(screen.getByRole("button", { name: "Hoàn tác tất cả" }));
    expect(undone.map(({ length }) => length)).toEqual([1, count]);
    expect(undone[0]).toEqual(["_soat_repair_4999"]);
  });
});

describe("a correction of many cells", () => {
  const cells = Array.from({ length: 63 }, (_, index) => line(index + 9).cells).flat();
  const shownLine = async (corrected: JournalLine["cells"]) => {
    const { person } = paneIn({ check: () => Promise.resolve({ ...sampleOutcome([]), journal: [{ ...line(0), cells: corrected }], actions: [] }) });
    await person.click(screen.getByRole("button", { name: "Kiểm tra" }));
    await person.click(await screen.findByText("Nhật ký sửa: 1 lần"));
    return screen.getByRole("button", { name: /^Hoàn tác: / }).getAttribute("aria-label");
  };

  it("is one area", async () => {
    expect(await shownLine(cells)).toBe("Hoàn tác: Về việc!D10:D72 (63 ô)");
  });

  it("tells by itself what became of a cell since", async () => {
    const corrected = cells.map((cell, index) => (index === 1 ? { ...cell, state: "changed" as const } : cell));
    expect(await shownLine(corrected)).toBe("Hoàn tác: Về việc!D10:D72 (62 ô); Về việc!D11: 8.350 → 8.530, đã được sửa tay sau đó");
  });

  it("is told cell by cell where there are few", async () => {
    expect(await shownLine(cells.slice(0, 2))).toBe("Hoàn tác: Về việc!D10: 8.350 → 8.530; Về việc!D11: 8.350 → 8.530");
  });
});
