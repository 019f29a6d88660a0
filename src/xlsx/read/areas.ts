import { areaOf, type Area } from "../../core";

/** The areas of a list such as "A1:B2 D4"; what is no area is left out. */
export function areasOf(list: string | undefined): readonly Area[] {
  return (list ?? "").split(/\s+/).flatMap((address) => areaOf(address) ?? []);
}
