import { startLiveCheck, type HostFailure } from "../../src/app";
import type { SheetSnapshot } from "../../src/core";
import { sampleSnapshot } from "../support/sampleSnapshot";
import { watchedWorkbook } from "../support/watchedWorkbook";
import type { Bench, BenchResult, PairedBench, ProcessBench } from "./bench";
import { typedInBrowser } from "./live/typedInBrowser";

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
    await startLiveCheck(workbook, { onResult: () => done(), onStanding: () => undefined, onRefusal: refuse });
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

/** What is told of a browser depends on all that the machine does besides, so that nothing is held against a limit. */
function told(name: string, values: readonly number[], unit: BenchResult["unit"]): BenchResult {
  const middle = values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
  return { name, measured: middle ?? Number.NaN, allowed: Infinity, unit };
}

/** From the Enter of a person to the sentence in the pane. An empty handler hears of the same figures. */
async function browserResults(): Promise<readonly BenchResult[]> {
  const times = await typedInBrowser(15);
  if (times.length === 0) return [];
  return [
    told("the same in the browser: from Enter to an empty handler", times.map(({ heardMillis }) => heardMillis), "ms"),
    told("… to the verdict in the pane", times.map(({ toldMillis }) => toldMillis), "ms"),
    told("… the verdict beside the empty handler", times.map(({ heardMillis, toldMillis }) => toldMillis / heardMillis), "times"),
  ];
}

/** From changed cells to what the person is told. */
export const benches: readonly (Bench | PairedBench | ProcessBench)[] = [
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
  { name: "in the browser", results: browserResults },
];
