import type { CellInput, Edit } from "../core";

/** Excel on the web refuses a request above 5 MB; the protocol around our data is allowed for. */
const payloadLengthMax = 3_000_000;

/** Splits edits into lists that each fit in one request. Nearly always there is one list. */
export function payloads(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const lists: Edit[][] = [[]];
  let length = 0;
  for (const edit of edits.flatMap(inPieces)) {
    const added = lengthOf(edit);
    if (length > 0 && length + added > payloadLengthMax) {
      lists.push([]);
      length = 0;
    }
    lists.at(-1)?.push(edit);
    length += added;
  }
  return lists;
}

/** A block of cells that is too long for one request, as blocks of fewer rows. */
function inPieces(edit: Edit): readonly Edit[] {
  if (edit.kind !== "setCells" || lengthOf(edit) <= payloadLengthMax) return [edit];
  const half = Math.ceil(edit.inputs.length / 2);
  if (half === edit.inputs.length) return [edit];
  const middle = edit.area.firstRowIndex + half;
  const upper: Edit = { ...edit, area: { ...edit.area, lastRowIndex: middle - 1 }, inputs: edit.inputs.slice(0, half), numberFormats: edit.numberFormats?.slice(0, half) };
  const lower: Edit = { ...edit, area: { ...edit.area, firstRowIndex: middle }, inputs: edit.inputs.slice(half), numberFormats: edit.numberFormats?.slice(half) };
  return [...inPieces(upper), ...inPieces(lower)];
}

function lengthOf(edit: Edit): number {
  switch (edit.kind) {
    case "setLedger":
      return edit.text?.length ?? 0;
    case "addHighlight":
      return edit.areas.length * 12;
    case "putOwnedSheet":
    case "addSheet":
      return lengthOfGrid(edit.design.rows, ({ input, numberFormat }) => inputLengthOf(input) + (numberFormat?.length ?? 10));
    case "setCells":
      return lengthOfCells(edit.inputs, edit.numberFormats);
    default:
      return 100;
  }
}

function lengthOfCells(inputs: readonly (readonly CellInput[])[], numberFormats: readonly (readonly string[])[] | undefined): number {
  return lengthOfGrid(inputs, inputLengthOf) + lengthOfGrid(numberFormats ?? [], (format) => format.length + 3);
}

function lengthOfGrid<Cell>(rows: readonly (readonly Cell[])[], lengthOfCell: (cell: Cell) => number): number {
  return rows.reduce((sum, row) => sum + row.reduce((rowSum, cell) => rowSum + lengthOfCell(cell), 0), 0);
}

function inputLengthOf(input: CellInput): number {
  if (input.kind === "formula") return input.formula.length + 5;
  return input.kind === "text" ? input.text.length + 5 : 20;
}
