import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";

/** Takes the looks off cells that a person fills or pastes, but for the number format: cells keep the looks that their file gives them. */
export function withoutLooks(matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
  const plain: Record<number, Record<number, Nullable<ICellData>>> = {};
  for (const [row, cells] of Object.entries(matrix as Record<number, Record<number, Nullable<ICellData>>>)) {
    plain[Number(row)] = Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, plainCell(cell)]));
  }
  return plain;
}

function plainCell(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (!cell || cell.s === undefined) return cell;
  const { s: style, ...rest } = cell;
  const numberFormat = typeof style === "object" ? style?.n : undefined;
  return numberFormat ? { ...rest, s: { n: numberFormat } } : rest;
}
