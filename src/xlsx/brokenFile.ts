import { HostFailure } from "../app";

/** The refusal of a file that is damaged, or that is not what its name says; `detail` is for the log, never for the screen. */
export function brokenFile(detail: string): HostFailure {
  return new HostFailure("brokenFile", undefined, { cause: new Error(detail) });
}
