import type { SheetTarget } from "../hostContext";
import { Refusal } from "../refusal";
import { demandAnotherVisible, demandOpenStructure, sheetOfTarget } from "../sheets";

/** The members of a Worksheet that act on the sheet as a whole. */
export const worksheetActions: { readonly [wireName: string]: (target: SheetTarget) => void } = {
  Activate: (target) => {
    const sheet = sheetOfTarget(target);
    if (sheet.properties().visibility !== "visible") throw new Refusal("InvalidOperation", "A hidden sheet cannot be activated.");
    target.context.change({ kind: "sheetActivated", sheetId: sheet.id });
  },
  Calculate: ({ context }) => context.recalculate(),
  Delete: (target) => {
    demandOpenStructure(target.context);
    const sheet = sheetOfTarget(target);
    if (sheet.properties().visibility === "veryHidden") throw new Refusal("InvalidOperation", "A very hidden sheet cannot be deleted.");
    demandAnotherVisible(target.context, sheet);
    target.context.change({ kind: "sheetDeleted", sheetId: sheet.id });
  },
};
