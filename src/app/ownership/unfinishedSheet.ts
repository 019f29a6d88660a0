const prefix = "_soat_dang_lap_";

/**
 * How a sheet that is to be the person's is called until it has everything: what a write that broke off has left of it is ours, and is
 * replaced by the next one or taken away by clearing. A person who sees it reads that it is still being made.
 *
 * @example unfinishedSheetName(1) // "_soat_dang_lap_1"
 */
export function unfinishedSheetName(number: number): string {
  return `${prefix}${number}`;
}

/** Whether a sheet is one whose making broke off. */
export function isUnfinishedSheet(name: string): boolean {
  return name.startsWith(prefix);
}
