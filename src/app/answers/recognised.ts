import { recognise, type Memory, type Recognition } from "../../core";
import { ownSheetsLeftOut } from "../findingsSheet/findingsSheet";
import type { WorkbookSnapshot } from "../ports/workbook";
import { answersIn } from "./answerPlan";

/** The tables of a workbook, read as the person said that they are to be read. */
export function recognised(snapshot: WorkbookSnapshot, memory?: Memory): Recognition {
  return recognise(ownSheetsLeftOut(snapshot, memory), answersIn(snapshot), memory);
}
