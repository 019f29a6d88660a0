import type { DesignedCell, SheetDesign } from "../../core";
import { inputLengthOf } from "../inputLength";
import type { WriteStep } from "../writeStep";
import { cellGroups } from "./designAreas";
import type { NewSheet } from "./newSheet";
import { putDataBars } from "./sheetBars";
import { putContents, putLinks, putNumberFormats } from "./sheetCells";
import { putCharts } from "./sheetCharts";
import { putFrames } from "./sheetFrames";
import { putLayout } from "./sheetLayout";
import { putLocks } from "./sheetLocks";
import { putLooks } from "./sheetLooks";
import { putPrint } from "./sheetPrint";
import { putTable } from "./sheetTable";
import { putValidations } from "./sheetValidations";

/** So long may the contents of one step be; a few steps fit in one request. */
const stepLengthMax = 1_000_000;

/** What the protocol needs for one link, beside its text. */
const linkLength = 400;

/** What the protocol needs for one thing beside the cells, and for the looks of one area, roughly. */
const thingLength = 1000;
const areaLength = 60;

/** Joins a design to the sheet that it is made into; called anew for each step, because a later step may go in a later request. */
export type OpenNewSheet = (workbook: Excel.Workbook) => NewSheet;

/** The steps that fill an empty sheet, but for the names that point into it. Their order matters: formats before contents, links before looks, merged areas and tables after contents, protection last. */
export function designSteps({ rows, merges = [], charts = [], validations = [] }: SheetDesign, open: OpenNewSheet): readonly WriteStep[] {
  const step = (length: number, ...puts: readonly ((sheet: NewSheet) => void)[]): WriteStep => ({
    length,
    queue: (workbook) => {
      const sheet = open(workbook);
      for (const put of puts) put(sheet);
    },
  });
  const contents = blocksOf(rows).map(({ firstRowIndex, rowCount, length }) =>
    step(
      length,
      (sheet) => putContents(sheet, firstRowIndex, rowCount),
      (sheet) => putLinks(sheet, firstRowIndex, rowCount),
    ),
  );
  const looksLength = cellGroups(rows, ({ look }) => look).reduce((sum, { areas }) => sum + areas.length * areaLength, thingLength);
  return [
    step(looksLength, putNumberFormats),
    ...contents,
    step(looksLength, putLooks),
    step(looksLength, putFrames),
    step((merges.length + validations.length) * thingLength, putLayout, putPrint, putTable, putDataBars, putValidations),
    step(charts.length * thingLength, putCharts, putLocks),
  ];
}

interface Block {
  readonly firstRowIndex: number;
  readonly rowCount: number;
  readonly length: number;
}

/** The rows in blocks that each fit in a step. */
function blocksOf(rows: readonly (readonly DesignedCell[])[]): readonly Block[] {
  const blocks: Block[] = [];
  let block: Block = { firstRowIndex: 0, rowCount: 0, length: 0 };
  for (const [rowIndex, row] of rows.entries()) {
    const added = row.reduce((sum, { input, link }) => sum + inputLengthOf(input) + (link ? linkLength : 0), 0);
    if (block.rowCount > 0 && block.length + added > stepLengthMax) {
      blocks.push(block);
      block = { firstRowIndex: rowIndex, rowCount: 0, length: 0 };
    }
    block = { ...block, rowCount: block.rowCount + 1, length: block.length + added };
  }
  return block.rowCount === 0 ? blocks : [...blocks, block];
}
