/** What travels between office.js and the host. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object with members of any name. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Whether a value is an object with members, and neither a list nor null. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
