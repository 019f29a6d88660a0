import type { Indicator } from "../core";
import { minus } from "./numberForm";

/** One part of a whole, as a rule has it: without a value. */
interface Part {
  readonly indicator: Indicator;
  readonly sign?: 1 | -1;
}

/** The names of parts with the signs between them: "thụ lý − ủy thác". The first one has none. */
export function partNames(parts: readonly Part[], names: Readonly<Record<Indicator, string>>): string {
  return parts.map(({ indicator, sign }, index) => `${index === 0 ? "" : sign === -1 ? ` ${minus} ` : " + "}${names[indicator]}`).join("");
}
