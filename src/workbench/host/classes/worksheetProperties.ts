import type { SheetVisibility } from "../../../core";
import type { SheetProperties } from "../../document";
import { colorOf } from "../colors";
import type { SheetTarget } from "../hostContext";
import type { Json } from "../json";
import { invalidArgument } from "../refusal";
import { demandAnotherVisible, demandOpenStructure, demandSheetName, sheetOfTarget } from "../sheets";

const visibilityNames: { readonly [Visibility in SheetVisibility]: string } = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" };

/** The members of a Worksheet that can be loaded. */
export const worksheetReads: { readonly [wireName: string]: (target: SheetTarget) => Json } = {
  Id: (target) => sheetOfTarget(target).id,
  Name: (target) => sheetOfTarget(target).properties().name,
  Position: positionOf,
  Visibility: (target) => visibilityNames[sheetOfTarget(target).properties().visibility],
  TabColor: (target) => sheetOfTarget(target).properties().tabColor,
  ShowGridlines: (target) => sheetOfTarget(target).properties().showGridlines,
};

/** The members of a Worksheet that can be set. */
export const worksheetWrites: { readonly [wireName: string]: (target: SheetTarget, value: Json) => void } = {
  Name: (target, value) => {
    if (typeof value !== "string") throw invalidArgument("a sheet name is a text");
    demandOpenStructure(target.context);
    demandSheetName(target.context, value, sheetOfTarget(target).id);
    update(target, { name: value });
  },
  Position: (target, value) => {
    demandOpenStructure(target.context);
    const count = target.context.document.sheets().length;
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= count) throw invalidArgument("there is no such position");
    target.context.change({ kind: "sheetMoved", sheetId: sheetOfTarget(target).id, position: value });
  },
  Visibility: setVisibility,
  TabColor: (target, value) => update(target, { tabColor: value === "" ? "" : colorOf(value) }),
  ShowGridlines: (target, value) => {
    if (typeof value !== "boolean") throw invalidArgument("it is either true or false");
    update(target, { showGridlines: value });
  },
};

function positionOf(target: SheetTarget): number {
  const { id } = sheetOfTarget(target);
  return target.context.document.sheets().findIndex((sheet) => sheet.id === id);
}

function update(target: SheetTarget, properties: Partial<Omit<SheetProperties, "id">>): void {
  target.context.change({ kind: "sheetUpdated", sheetId: sheetOfTarget(target).id, properties });
}

/** Hiding the sheet in front brings another one forward, as in Excel. */
function setVisibility(target: SheetTarget, value: Json): void {
  demandOpenStructure(target.context);
  const sheet = sheetOfTarget(target);
  const visibility = (["visible", "hidden", "veryHidden"] as const).find((name) => visibilityNames[name] === value);
  if (!visibility) throw invalidArgument("a sheet is Visible, Hidden or VeryHidden");
  if (visibility !== "visible") demandAnotherVisible(target.context, sheet);
  update(target, { visibility });
  const { document } = target.context;
  const front = document.sheets().find(({ properties }) => properties().visibility === "visible");
  if (visibility !== "visible" && document.activeSheetId() === sheet.id && front) {
    target.context.change({ kind: "sheetActivated", sheetId: front.id });
  }
}
