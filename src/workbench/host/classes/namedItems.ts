import type { DefinedName } from "../../document";
import { absoluteFormula } from "../addresses";
import { areaOfCells, cellsOfObject, sheetOf } from "../cells";
import { hostObject, type ExcelClass } from "../excelClass";
import type { Cells, ListTarget, NameTarget } from "../hostContext";
import type { CallArguments, HostObject } from "../hostObject";
import type { Json } from "../json";
import { fullAddress } from "../addresses";
import { invalidArgument, itemNotFound, Refusal } from "../refusal";
import { cellsOfFormula } from "../resolveAddress";
import { flagOf, textOf } from "../settable";

/** Excel.NamedItem */
const namedItem: ExcelClass<NameTarget> = {
  name: "NamedItem",
  idMember: "_Id",
  id: ({ name }) => name,
  gets: {
    Name: (target) => nameOf(target).name,
    Formula: (target) => nameOf(target).formula,
    Visible: (target) => nameOf(target).isVisible,
    Comment: (target) => nameOf(target).comment,
    Scope: ({ scopeSheetId }) => (scopeSheetId === undefined ? "Workbook" : "Worksheet"),
    Type: typeOf,
    Value: valueOf,
    _Id: ({ name }) => name,
  },
  sets: {
    Formula: (target, value) => update(target, { formula: textOf(value) }),
    Visible: (target, value) => update(target, { isVisible: flagOf(value) }),
    Comment: (target, value) => update(target, { comment: textOf(value) }),
  },
  navigations: {
    Worksheet: (target) => sheetOfName(target) ?? refuse("the sheet of a name of the whole workbook"),
    WorksheetOrNullObject: sheetOfName,
  },
  actions: {
    Delete: (target) => {
      const { name, scopeSheetId } = nameOf(target);
      target.context.change({ kind: "nameDeleted", name, scopeSheetId });
    },
  },
  methods: {
    GetRange: (target) => rangeOf(target) ?? refuseRange(),
    GetRangeOrNullObject: rangeOf,
  },
};

/** Excel.NamedItemCollection: names of the workbook, or of one sheet. */
export const namedItemCollection: ExcelClass<ListTarget> = {
  name: "NamedItemCollection",
  items: (list) => namesOf(list).map((name) => item(list, name)),
  item: (list, args) => found(list, args.text(0)) ?? refuse(`the name "${args.text(0)}"`),
  methods: {
    Add: add,
    GetItemOrNullObject: (list, args) => found(list, args.text(0)),
    GetCount: (list) => namesOf(list).length,
  },
};

/** The classes of names. */
export const nameClasses = { namedItem, namedItemCollection };

function namesOf({ context, sheetId }: ListTarget): readonly DefinedName[] {
  return context.document.names().filter(({ scopeSheetId }) => scopeSheetId === sheetId);
}

function item({ context }: ListTarget, { name, scopeSheetId }: DefinedName): HostObject {
  return hostObject(namedItem, { context, name, scopeSheetId });
}

function found(list: ListTarget, name: string): HostObject | null {
  const existing = namesOf(list).find((other) => other.name.toLowerCase() === name.toLowerCase());
  return existing ? item(list, existing) : null;
}

function nameOf({ context, name, scopeSheetId }: NameTarget): DefinedName {
  const existing = context.document.names().find((other) => other.name.toLowerCase() === name.toLowerCase() && other.scopeSheetId === scopeSheetId);
  return existing ?? refuse(`the name "${name}"`);
}

/** A name is a letter, an underscore or a backslash, then letters, digits, points and underscores; it looks like no cell. */
export function demandName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  if (!isWord || /^[A-Z]{1,3}\d{1,7}$/i.test(name) || /^[RC]$/i.test(name) || /^R\d*C\d*$/i.test(name)) {
    throw invalidArgument(`"${name}" cannot be a name`);
  }
}

function add(list: ListTarget, args: CallArguments): HostObject {
  const name = args.text(0);
  demandName(name);
  if (found(list, name)) throw new Refusal("ItemAlreadyExists", `There is a name "${name}" already.`);
  const given = cellsOfObject(args.object(1));
  const formula = given ? formulaOfCells(given) : formulaOfValue(args.json(1));
  const added: DefinedName = { name, scopeSheetId: list.sheetId, formula, isVisible: true, comment: args.optionalText(2) ?? "" };
  list.context.change({ kind: "nameSet", name: added });
  return item(list, added);
}

function formulaOfCells(cells: Cells): string {
  return absoluteFormula(sheetOf(cells).properties().name, areaOfCells(cells));
}

function formulaOfValue(value: Json): string {
  if (typeof value === "number") return `=${value}`;
  if (typeof value !== "string" || value === "") throw invalidArgument("a name needs a range, a formula or a value");
  return value.startsWith("=") ? value : `="${value.replaceAll('"', '""')}"`;
}

function update(target: NameTarget, members: Partial<Pick<DefinedName, "formula" | "isVisible" | "comment">>): void {
  target.context.change({ kind: "nameSet", name: { ...nameOf(target), ...members } });
}

function cellsOfName(target: NameTarget): Cells | undefined {
  const { formula } = nameOf(target);
  return cellsOfFormula(target.context, formula, target.scopeSheetId ?? target.context.document.activeSheetId());
}

function rangeOf(target: NameTarget): HostObject | null {
  const cells = cellsOfName(target);
  return cells ? target.context.objects.range(cells) : null;
}

function sheetOfName({ context, scopeSheetId }: NameTarget): HostObject | null {
  return scopeSheetId === undefined ? null : context.objects.worksheet({ context, sheetId: scopeSheetId });
}

function typeOf(target: NameTarget): string {
  if (cellsOfName(target)) return "Range";
  const { formula } = nameOf(target);
  if (formula.includes("#REF!")) return "Error";
  return /^=-?\d+(\.\d+)?$/.test(formula) ? "Double" : "String";
}

function valueOf(target: NameTarget): Json {
  const cells = cellsOfName(target);
  if (cells) return fullAddress(sheetOf(cells).properties().name, areaOfCells(cells));
  const { formula } = nameOf(target);
  return typeOf(target) === "Double" ? Number(formula.slice(1)) : formula.replace(/^=/, "");
}

function refuse(what: string): never {
  throw itemNotFound(what);
}

function refuseRange(): never {
  throw new Refusal("InvalidReference", "The name refers to no cells.");
}
