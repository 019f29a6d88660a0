/** Why Excel refuses, by the codes that add-ins see. */
export type RefusalCode =
  | "AccessDenied"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "NotImplemented"
  | "UnsupportedOperation";

/** A refusal of one action. It ends the batch; what was done before it stays done. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly code: RefusalCode,
    message: string,
    /** The member that refused, such as "Worksheet.getRange"; the engine fills it in. */
    readonly location = "",
  ) {
    super(message);
  }
}

/** Refuses an argument. */
export function invalidArgument(reason: string): Refusal {
  return new Refusal("InvalidArgument", `Invalid argument: ${reason}.`);
}

/** Refuses because something is not there. */
export function itemNotFound(what: string): Refusal {
  return new Refusal("ItemNotFound", `Not found: ${what}.`);
}

/** Refuses because this host does not emulate a member; real Excel may. */
export function notEmulated(member: string): Refusal {
  return new Refusal("NotImplemented", `The workbench host does not emulate ${member}.`);
}
