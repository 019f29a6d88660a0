import type { Area } from "../../../core";
import { cellsOf } from "../cells";
import type { SheetTarget } from "../hostContext";
import type { CallArguments, HostObject, Reply } from "../hostObject";
import { invalidArgument, itemNotFound } from "../refusal";
import { cellsAt, cellsAtAll } from "../resolveAddress";
import { copySheet } from "./copySheet";
import { isOnSheet, wholeSheet } from "../sheetLimits";
import { sheetByKey, sheetOfTarget, sheetsOf } from "../sheets";

/** The members of a Worksheet that lead to its cells and to other sheets. */
export const worksheetMoves: { readonly [wireName: string]: (target: SheetTarget, args: CallArguments) => Reply } = {
  GetRange: (target, args) => {
    const address = args.optionalText(0);
    if (address === undefined) return rangeOf(target, wholeSheet);
    return target.context.objects.range(cellsAt(target.context, address, sheetOfTarget(target).id));
  },
  GetRanges: (target, args) => {
    const address = args.optionalText(0);
    const all = address === undefined ? cellsOf(target.context, target.sheetId, [wholeSheet]) : undefined;
    return target.context.objects.ranges(all ?? cellsAtAll(target.context, address ?? "", sheetOfTarget(target).id));
  },
  GetCell: (target, args) => rangeOf(target, byIndexes([args.whole(0), args.whole(1)])),
  GetRangeByIndexes: (target, args) => rangeOf(target, byIndexes([args.whole(0), args.whole(1)], [args.whole(2), args.whole(3)])),
  GetUsedRange: (target, args) => rangeOf(target, sheetOfTarget(target).usedArea(args.flag(0)) ?? byIndexes([0, 0])),
  GetUsedRangeOrNullObject: (target, args) => {
    const used = sheetOfTarget(target).usedArea(args.flag(0));
    return used ? rangeOf(target, used) : null;
  },
  GetNext: (target, args) => neighbour(target, args, 1) ?? refuse("a sheet after this one"),
  GetNextOrNullObject: (target, args) => neighbour(target, args, 1),
  GetPrevious: (target, args) => neighbour(target, args, -1) ?? refuse("a sheet before this one"),
  GetPreviousOrNullObject: (target, args) => neighbour(target, args, -1),
  Copy: copySheet,
  _GetSheetById: sheetById,
  _GetAnotherWorksheetById: sheetById,
};

function rangeOf(target: SheetTarget, area: Area): HostObject {
  if (!isOnSheet(area)) throw invalidArgument("the range would lie outside of the sheet");
  return target.context.objects.range(cellsOf(target.context, sheetOfTarget(target).id, [area]));
}

type Pair = readonly [rows: number, columns: number];

function byIndexes([row, column]: Pair, [rowCount, columnCount]: Pair = [1, 1]): Area {
  return { firstRowIndex: row, firstColumnIndex: column, lastRowIndex: row + rowCount - 1, lastColumnIndex: column + columnCount - 1 };
}

function neighbour(target: SheetTarget, args: CallArguments, step: 1 | -1): HostObject | null {
  const all = sheetsOf(target.context, false);
  const position = all.findIndex(({ id }) => id === sheetOfTarget(target).id);
  const eligible = new Set(sheetsOf(target.context, args.flag(0)));
  const beyond = step === 1 ? all.slice(position + 1) : all.slice(0, position).reverse();
  const found = beyond.find((sheet) => eligible.has(sheet));
  return found ? target.context.objects.worksheet({ context: target.context, sheetId: found.id }) : null;
}

function sheetById({ context }: SheetTarget, args: CallArguments): HostObject {
  const sheet = sheetByKey(context, args.text(0)) ?? refuse("the sheet");
  return context.objects.worksheet({ context, sheetId: sheet.id });
}

function refuse(what: string): never {
  throw itemNotFound(what);
}
