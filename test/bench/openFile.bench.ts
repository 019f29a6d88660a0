import { sampleFiles } from "../../assets/samples/sampleFiles";
import { openXlsx } from "../../src/xlsx";
import type { Bench } from "./bench";

/** From the bytes of a file to plain data. */
export const benches: readonly Bench[] = [...sampleFiles()].map(([name, bytes]) => ({
  name: `open ${name}`,
  budgetMillis: 100,
  prepare: () => () => openXlsx(bytes),
}));
