import { check, recognise, thoroughCheck, type SheetSnapshot } from "../../src/core";
import { largeSheet } from "../support/largeSheet";
import { sampleSnapshot } from "../support/sampleSnapshot";
import type { Bench } from "./bench";

/** As many sheets as there were provinces: each is the sample table of an invented province under another name. */
function provinceSheets(): readonly SheetSnapshot[] {
  const [cases, money] = sampleSnapshot("mistakes.xlsx");
  if (!cases || !money) throw new RangeError("the sample has no two sheets");
  return Array.from({ length: 63 }, (_, index) => ({ ...(index % 2 === 0 ? cases : money), name: `Tỉnh ${index + 1}` }));
}

/** From what Excel hands over to the list of findings. */
export const benches: readonly Bench[] = [
  {
    name: "recognise and check a table of 63 provinces",
    budgetMillis: 50,
    prepare: () => {
      const sheets = sampleSnapshot("national.xlsx");
      return () => check(recognise(sheets));
    },
  },
  {
    name: "63 provinces with everything: recognised, checked, explained",
    budgetMillis: 50,
    prepare: () => {
      const sheets = sampleSnapshot("national.xlsx");
      return () => thoroughCheck(recognise(sheets));
    },
  },
  {
    name: "recognise a table of 100,000 rows and 20 columns",
    budgetMillis: 1_000,
    prepare: () => {
      const sheets = [largeSheet(100_000)];
      return () => recognise(sheets);
    },
  },
  {
    name: "recognise and check a workbook of 63 sheets",
    budgetMillis: 300,
    prepare: () => {
      const sheets = provinceSheets();
      return () => check(recognise(sheets));
    },
  },
];
