import type { SheetContent } from "../../document";
import type { SheetTarget } from "../hostContext";
import type { CallArguments, HostObject } from "../hostObject";
import { invalidArgument, Refusal } from "../refusal";
import { choiceOf } from "../settable";
import { demandOpenStructure, sheetOfTarget } from "../sheets";

/** Copies a sheet with all that belongs to it. Without a place, the copy stands last. */
export function copySheet(target: SheetTarget, args: CallArguments): HostObject {
  const { context } = target;
  demandOpenStructure(context);
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
  const type = choiceOf(args.optionalText(0) ?? "None", ["None", "Beginning", "End", "Before", "After"]);
  if (type === "Beginning") return 0;
  return type === "None" || type === "End" ? ids.length : positionBeside(ids, args.object(1), type);
}

function positionBeside(ids: readonly string[], sheet: HostObject | undefined, type: "Before" | "After"): number {
  const place = ids.indexOf(sheet?.identity()["Id"] ?? "");
  if (place < 0) throw invalidArgument("the copy needs a sheet to stand beside");
  return type === "Before" ? place : place + 1;
}
