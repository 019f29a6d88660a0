import type { Json } from "./json";
import { invalidArgument } from "./refusal";

/** True or false; refuses anything else. */
export function flagOf(value: Json): boolean {
  if (typeof value !== "boolean") throw invalidArgument("it is either true or false");
  return value;
}

/** A number between two others; refuses anything else. */
export function numberOf(value: Json, least: number, most: number): number {
  if (typeof value !== "number" || value < least || value > most) throw invalidArgument(`it is a number from ${least} to ${most}`);
  return value;
}

/** One of some texts; refuses anything else. */
export function choiceOf<Choice extends string>(value: Json, choices: readonly Choice[]): Choice {
  const choice = choices.find((other) => other === value);
  if (choice === undefined) throw invalidArgument(`"${String(value)}" is none of ${choices.join(", ")}`);
  return choice;
}

/** A text; refuses anything else. */
export function textOf(value: Json): string {
  if (typeof value !== "string") throw invalidArgument("it is a text");
  return value;
}
