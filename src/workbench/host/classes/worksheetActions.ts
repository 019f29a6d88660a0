import type { SheetContent } from "../../document";
import type { SheetTarget } from "../hostContext";
import type { CallArguments, HostObject, Reply } from "../hostObject";
import { invalidArgument, Refusal } from "../refusal";
import { demandAnotherVisible, sheetOfTarget } from "../sheets";

/** The members of a Worksheet that act on the sheet as a whole. */
export const worksheetActions: { readonly [wireName: string]: (target: SheetTarget, args: CallArguments) => Reply } = {
  Activate: (target) => {
    const sheet = sheetOfTarget(target);
    if (sheet.properties().visibility !== "visible") throw new Refusal("InvalidOperation", "A hidden sheet cannot be activated.");
    target.context.change({ kind: "sheetActivated", sheetId: sheet.id });
  },
  Calculate: ({ context }) => context.recalculate(),
  Delete: (target) => {
    const sheet = sheetOfTarget(target);
    if (sheet.properties().visibility === "veryHidden") throw new Refusal("InvalidOperation", "A very hidden sheet cannot be deleted.");
    demandAnotherVisible(target.context, sheet);
    target.context.change({ kind: "sheetDeleted", sheetId: sheet.id });
  },
  Copy: copy,
};

/** Copies the sheet; without a place, the copy stands first in Excel's list of sheets that follow the source. */
function copy(target: SheetTarget, args: CallArguments): HostObject {
  const { context } = target;
  const source = sheetOfTarget(target);
  const content = context.document.content().sheets.find(({ id }) => id === source.id);
  if (!content) throw new Refusal("GeneralException", "The sheet has no content.");
  const sheetId = context.newId("sheet");
  context.change({ kind: "sheetAdded", sheet: copied(content, sheetId, target), position: positionFor(target, args) });
  for (const table of context.document.tables().filter((other) => other.sheetId === source.id)) {
    const id = context.newId("table");
    context.change({ kind: "tableSet", table: { ...table, id, sheetId, name: `${table.name}_${id}` } });
  }
  for (const name of context.document.names().filter(({ scopeSheetId }) => scopeSheetId === source.id)) {
    context.change({ kind: "nameSet", name: { ...name, scopeSheetId: sheetId } });
  }
  return context.objects.worksheet({ context, sheetId });
}

function copied(content: SheetContent, id: string, { context }: SheetTarget): SheetContent {
  const conditionalFormats = content.conditionalFormats.map((format) => ({ ...format, id: context.newId("format") }));
  return { ...content, id, name: copyName(content.name, (name) => context.document.sheetNamed(name) !== undefined), conditionalFormats };
}

/** "Biểu 06 (2)", cut so that it stays within 31 characters. */
function copyName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!isTaken(candidate)) return candidate;
  }
}

function positionFor(target: SheetTarget, args: CallArguments): number {
  const ids = target.context.document.sheets().map(({ id }) => id);
  const type = args.optionalText(0) ?? "None";
  if (type === "Beginning") return 0;
  if (type === "None" || type === "End") return ids.length;
  const relative = args.object(1);
  const place = relative ? ids.indexOf(relative.identity()["Id"] ?? "") : -1;
  if (place < 0) throw invalidArgument("the copy needs a sheet to stand beside");
  if (type === "Before") return place;
  if (type === "After") return place + 1;
  throw invalidArgument(`"${type}" is no place for a copy`);
}
