import { nationalSheet } from "../../../assets/samples/national";
import { sampleFiles } from "../../../assets/samples/sampleFiles";
import type { PlannedCell, PlannedSheet } from "../../../assets/samples/workbook/plan";
import { workbookFile } from "../../../assets/samples/workbook/workbookFile";

/** The bytes of a sample workbook. */
export function sample(name: string): Uint8Array {
  const bytes = sampleFiles().get(name);
  if (!bytes) throw new RangeError(`no sample ${name}`);
  return bytes;
}

const totalIndex = nationalSheet.rows.findIndex(({ cells }) => cells[1]?.content === "Toàn quốc");
const provinceRows = nationalSheet.rows.slice(totalIndex + 1).filter(({ cells }) => typeof cells[0]?.content === "number");

/** The names of the provinces of the national sample. */
export const provinceNames: readonly string[] = provinceRows.map(({ cells }) => String(cells[1]?.content));

/** The figure of a province in the national sample, by the column of the sheet. */
export function provinceFigure(name: string, columnIndex: number): number {
  return Number(provinceRows[provinceNames.indexOf(name)]?.cells[columnIndex]?.content);
}

/** How the workbook of a province differs from the sample. */
export interface ProvinceChanges {
  readonly unitLine?: string;
  readonly cell?: (content: PlannedCell["content"], columnIndex: number) => PlannedCell["content"];
}

/** What one province would send: its row of the national sample, alone in a workbook. */
export function provinceFile(name: string, { unitLine, cell = (content) => content }: ProvinceChanges = {}): Uint8Array {
  const row = provinceRows[provinceNames.indexOf(name)];
  if (!row) throw new RangeError(`no province ${name}`);
  const cells = row.cells.map((each, columnIndex) => each && withContent(each, cell(each.content, columnIndex)));
  const head = nationalSheet.rows.slice(0, totalIndex).map((each, index) => (index === 3 && unitLine ? { cells: [{ style: "unitLine" as const, content: unitLine }] } : each));
  const merges = nationalSheet.merges.filter((merge) => Number(/\d+$/.exec(merge)?.[0]) <= totalIndex);
  const sheet: PlannedSheet = { ...nationalSheet, name: "Biểu 06", rows: [...head, { ...row, cells }], merges };
  return workbookFile([sheet]);
}

function withContent({ style, formula }: PlannedCell, content: PlannedCell["content"]): PlannedCell {
  return { style, ...(formula === undefined ? {} : { formula }), ...(content === undefined ? {} : { content }) };
}
