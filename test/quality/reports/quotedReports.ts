import { readFileSync } from "node:fs";
import type { KnownReport } from "./madeReports";

/** Quotations of published reports with their source, each figure read by a person, and the figures that do not fit the others. */
export const quotedReports = (): readonly KnownReport[] => JSON.parse(readFileSync("test/quality/reports/quotedReports.json", "utf8")) as readonly KnownReport[];
