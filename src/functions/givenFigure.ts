import { parseVietnameseNumber } from "../core";
import { functionWords } from "../locale";
import { FunctionRefusal } from "./refusal";

/** What Excel hands to a function: the content of a cell, or nothing for an argument that was left out. */
export type Given = number | string | boolean | null | undefined;

/** Whether nothing was given. */
export function isBlank(given: Given): given is "" | null | undefined {
  return given === "" || given === null || given === undefined;
}

/** The figure that was given, called `name` in sentences. A blank is not a zero: there is no value then. */
export function givenFigure(given: Given, name: keyof typeof functionWords.figures): number {
  const called = functionWords.figures[name];
  if (isBlank(given)) throw new FunctionRefusal("notAvailable", functionWords.missing(called));
  const figure = typeof given === "string" ? parseVietnameseNumber(given) : given;
  if (typeof figure !== "number" || !Number.isFinite(figure)) throw new FunctionRefusal("invalidValue", functionWords.noNumber(called));
  if (figure < 0) throw new FunctionRefusal("invalidValue", functionWords.negative(called));
  return figure;
}
