import { areaOf, type Area } from "../../core";

/** The cells that a formula names when it is a reference to one sheet and nothing else; `area` is undefined for what is no area. */
export function plainReference(formula: string): { readonly sheet: string; readonly area: Area | undefined } | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula);
  if (!match) return undefined;
  const [, quoted, plain, address = ""] = match;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? "", area: areaOf(address) };
}
