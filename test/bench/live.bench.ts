import { startLiveCheck, type HostFailure } from "../../src/app";
import type { SheetSnapshot } from "../../src/core";
import { sampleSnapshot } from "../support/sampleSnapshot";
import { watchedWorkbook } from "../support/watchedWorkbook";
import type { Bench, PairedBench } from "./bench";

/** A workbook of 63 sheets, each the sample table of an invented province under another name. */
function provinceSheets(): readonly SheetSnapshot[] {
  const [cases, money] = sampleSnapshot("mistakes.xlsx");
  if (!cases || !money) throw new RangeError("the sample has no two sheets");
  return Array.from({ length: 63 }, (_, index) => ({ ...(index % 2 === 0 ? cases : money), name: `Tỉnh ${index + 1}` }));
}

/** A bench that is refused has measured nothing. */
function refuse({ reason }: HostFailure): never {
  throw new RangeError(reason);
}

/** Types another figure each time into another sheet, and is done when the person is told. With an empty handler nobody is told anything. */
async function typing(isChecking: boolean): Promise<() => Promise<void>> {
  const workbook = watchedWorkbook(provinceSheets());
  let done: () => void = () => undefined;
  if (isChecking) {
    const first = new Promise<void>((resolve) => {
      done = resolve;
    });
    await startLiveCheck(workbook, { onResult: () => done(), onRefusal: refuse });
    await first;
  } else await workbook.watch?.(() => done());
  let count = 0;
  return () =>
    new Promise((resolve) => {
      done = resolve;
      count += 1;
      workbook.type({ sheet: `Tỉnh ${(count % 63) + 1}`, rowIndex: 10, columnIndex: 5, content: count });
    });
}

/** From changed cells to what the person is told. */
export const benches: readonly (Bench | PairedBench)[] = [
  {
    name: "a figure typed in one of 63 sheets, checked",
    budgetMillis: 100,
    prepare: () => {
      const begun = typing(true);
      return async () => (await begun)();
    },
  },
  {
    name: "the same beside an empty handler",
    ratioMax: Infinity,
    prepare: () => {
      const [checking, listening] = [typing(true), typing(false)];
      return { work: async () => (await checking)(), peer: async () => (await listening)() };
    },
  },
];
