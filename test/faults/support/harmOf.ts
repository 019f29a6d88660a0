import { HostFailure } from "../../../src/app";
import { wordsFor } from "../../../src/locale";
import type { WorkbookDocument } from "../../../src/workbench/document";
import type { Desk } from "./desk";
import type { Fault } from "./fault";
import type { OpenBook } from "./faultyExcel";
import { comparable, reportedFigures, takeAllBack } from "./givenBack";
import type { Work } from "./works";

/** What a fault has done to a workbook, in which everything should be as if nothing had been. */
export interface Harm {
  /** Reported figures that are not as they were; what changed at a person's wish is none. */
  readonly lost: readonly string[];
  /** A sentence that says that nothing was written, where something was. */
  readonly untrue: string;
  readonly left: ReturnType<typeof comparable>;
  readonly wanted: ReturnType<typeof comparable>;
}

/** E3 of the figures. */
const correctedCell = { rowIndex: 2, columnIndex: 4 };
const wrongFigure = 824;
/** What a person may want in the place of a figure: the correction, and another target. */
const wantedFigures: ReadonlyMap<string, number> = new Map([
  [`sheet1 ${correctedCell.rowIndex},${correctedCell.columnIndex}`, 842],
  ["sheet2 1,3", 83],
]);
const { hostFailures } = wordsFor("vi");

/** Lets a fault happen to a work, and takes back afterwards whatever can be taken back. */
export async function harmOf(work: Work, fault: Fault, { open, desk }: { readonly open: (work: Work) => OpenBook; readonly desk: Desk }): Promise<Harm> {
  const original = open(work).document;
  const kept = new Set(original.sheets().map(({ id }) => id));
  const { document, host } = open(work);
  await work.prepare?.(desk);
  const before = document.content();

  host.arm(fault);
  const refusal = await Promise.race([refusalOf(() => work.run(desk)), host.paneGone]);
  host.arm(undefined);
  const lost = lostFigures(original, document, kept);
  const isUntouched = JSON.stringify({ ...document.content(), activeSheetId: "" }) === JSON.stringify({ ...before, activeSheetId: "" });
  const sentence = refusal ? hostFailures[refusal.reason](refusal.sheet) : "";
  await takeAllBack(desk);
  if (work.isForgetting) document.apply({ kind: "cellsSet", sheetId: "sheet1", cells: [{ ...correctedCell, content: wrongFigure }] }, "grid");

  const leftOut = (id: string) => !kept.has(id) && work.isGiving === true;
  const untrue = !isUntouched && /chưa (?:có gì )?(?:được )?ghi/i.test(sentence) ? sentence : "";
  return { lost, untrue, left: comparable(document.content(), leftOut), wanted: comparable(original.content(), leftOut) };
}

/** How the host's refusal is told; `undefined` where the work was done. What is no refusal is a mistake of ours. */
export async function refusalOf(run: () => Promise<unknown>): Promise<HostFailure | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
}

function lostFigures(original: WorkbookDocument, document: WorkbookDocument, sheetIds: ReadonlySet<string>): readonly string[] {
  const today = reportedFigures(document, sheetIds);
  const isLost = ([place, content]: readonly [string, unknown]) => today.get(place) !== content && today.get(place) !== wantedFigures.get(place);
  return [...reportedFigures(original, sheetIds)].filter(isLost).map(([place]) => place);
}
