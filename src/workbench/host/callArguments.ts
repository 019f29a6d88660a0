import { isHostObject, type Argument, type CallArguments } from "./hostObject";
import type { Json } from "./json";
import { invalidArgument } from "./refusal";

/** Wraps the arguments of one call. */
export function callArguments(values: readonly Argument[]): CallArguments {
  const at = (index: number): Argument => values[index] ?? null;
  const optionalText = (index: number) => {
    const value = at(index);
    if (value === null) return undefined;
    if (typeof value !== "string") throw invalidArgument(`argument ${index + 1} is not a text`);
    return value;
  };
  const optionalWhole = (index: number) => {
    const value = at(index);
    if (value === null) return undefined;
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(`argument ${index + 1} is not a whole number`);
    return value;
  };
  return {
    at,
    optionalText,
    optionalWhole,
    text: (index) => given(optionalText(index), index),
    whole: (index) => given(optionalWhole(index), index),
    flag: (index) => flagOf(at(index), index),
    json: (index) => jsonOf(at(index), index),
    object: (index) => {
      const value = at(index);
      return isHostObject(value) ? value : undefined;
    },
  };
}

function given<Value>(value: Value | undefined, index: number): Value {
  if (value === undefined) throw invalidArgument(`argument ${index + 1} is missing`);
  return value;
}

function flagOf(value: Argument, index: number): boolean {
  if (value === null) return false;
  if (typeof value !== "boolean") throw invalidArgument(`argument ${index + 1} is neither true nor false`);
  return value;
}

function jsonOf(value: Argument, index: number): Json {
  if (isHostObject(value)) throw invalidArgument(`argument ${index + 1} is an object`);
  return value;
}
