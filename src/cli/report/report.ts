import type { PlannedSheet } from "../../core";
import type { Format } from "../call/call";

/** What a command found, in each form that it can be told in. A form is made when it is asked for. */
export interface Report {
  /** What its file is called, without an ending. */
  readonly name: string;
  readonly texts: { readonly [Each in Exclude<Format, "xlsx">]?: () => string };
  readonly sheets?: () => readonly PlannedSheet[];
}
