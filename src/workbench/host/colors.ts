import type { Json } from "./json";
import { invalidArgument } from "./refusal";

/** The colour names of HTML that add-ins use; values are "#RRGGBB". */
const named = new Map([
  ["black", "#000000"],
  ["blue", "#0000FF"],
  ["gray", "#808080"],
  ["green", "#008000"],
  ["lightgray", "#D3D3D3"],
  ["orange", "#FFA500"],
  ["pink", "#FFC0CB"],
  ["purple", "#800080"],
  ["red", "#FF0000"],
  ["white", "#FFFFFF"],
  ["yellow", "#FFFF00"],
]);

/** A colour as Excel gives it back: "#RRGGBB" in capitals. */
export function colorOf(value: Json): string {
  if (typeof value !== "string") throw invalidArgument("a colour is a text");
  if (/^#?[0-9a-f]{6}$/i.test(value)) return `#${value.replace("#", "").toUpperCase()}`;
  const color = named.get(value.toLowerCase());
  if (color === undefined) throw invalidArgument(`"${value}" is no colour`);
  return color;
}
