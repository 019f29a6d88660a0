import type { Json } from "./json";

/** Marks what `isHostObject` recognises. */
export const hostObjectMark: unique symbol = Symbol("hostObject");

/** One object of the workbook as office.js sees it. Members that are not emulated refuse by name. */
export interface HostObject {
  readonly [hostObjectMark]: true;
  readonly className: string;
  /** What the object stands for, for those who know its class. */
  readonly target: unknown;
  /** The member by which the client finds the object again, and its value. */
  readonly identity: () => { readonly [member: string]: string };
  /** Wire names of all scalar members that can be read. */
  readonly readable: readonly string[];
  readonly isCollection: boolean;
  readonly has: (member: string) => "scalar" | "navigation" | undefined;
  readonly get: (member: string) => Json;
  readonly set: (member: string, value: Json) => void;
  readonly navigate: (member: string) => HostObject | null;
  readonly call: (member: string, args: CallArguments) => Reply;
  readonly item: (args: CallArguments) => HostObject | null;
  readonly items: () => readonly HostObject[];
}

/** What a call gives back: an object or a value. A null object is null, and so is the answer of a call that only acts. */
export type Reply = HostObject | Json;

/** One argument: a value, or an object of the workbook. A left-out argument is null. */
export type Argument = Json | HostObject;

/** The arguments of a call, read with the checks that Excel makes. Reading one that is wrong refuses. */
export interface CallArguments {
  readonly text: (index: number) => string;
  readonly optionalText: (index: number) => string | undefined;
  readonly whole: (index: number) => number;
  readonly optionalWhole: (index: number) => number | undefined;
  readonly flag: (index: number) => boolean;
  readonly json: (index: number) => Json;
  readonly object: (index: number) => HostObject | undefined;
  readonly at: (index: number) => Argument;
}

/** Whether a reply, or an argument, is an object of the workbook. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && hostObjectMark in value;
}
