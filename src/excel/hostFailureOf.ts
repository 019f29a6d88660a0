import type { HostFailureReason } from "../app";
import { HostFailure } from "../app";

/** What the error codes of Excel and of its client mean to a person. Where a code is not named, nobody can tell. */
const reasonByCode: ReadonlyMap<string, HostFailureReason> = new Map([
  ["AccessDenied", "accessDenied"],
  ["ActivityLimitReached", "hostBusy"],
  ["ApiNotFound", "notSupported"],
  ["HostRestart", "sessionLost"],
  ["InactiveWorkbook", "sessionLost"],
  ["InvalidOperationInCellEditMode", "cellInEditMode"],
  ["InvalidOrTimedOutSession", "sessionLost"],
  ["InvalidReference", "sheetGone"],
  ["InvalidRequestContext", "sessionLost"],
  ["ItemNotFound", "sheetGone"],
  ["NotImplemented", "notSupported"],
  ["RequestAborted", "cancelled"],
  ["RequestPayloadSizeLimitExceeded", "payloadTooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "payloadTooLarge"],
  ["UnsupportedFeature", "notSupported"],
  ["UnsupportedOperation", "notSupported"],
  ["WriteNotSupportedWhenModalDialogOpen", "hostBusy"],
]);

/** With these codes Excel refuses a batch as a whole: nothing of it is done. */
const wholeBatchCodes: ReadonlySet<string> = new Set(["ActivityLimitReached", "InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded", "WriteNotSupportedWhenModalDialogOpen"]);

/** These would come again however often the person tries, so that the reason matters more than what is written of it. */
const lastingReasons: ReadonlySet<HostFailureReason> = new Set(["accessDenied", "notSupported", "sessionLost"]);

/** Excel's refusal in our words. What is not a refusal of Excel is a programmer's mistake, and is thrown on. */
export function hostFailureOf(error: unknown): HostFailure {
  if (error instanceof HostFailure) return error;
  if (!(error instanceof OfficeExtension.Error)) throw error;
  return new HostFailure(reasonByCode.get(error.code) ?? "unknown", undefined, { cause: error });
}

/** The refusal of a first write: nobody knows how much of it was done, unless Excel refused it as a whole. */
export function writeFailureOf(error: unknown): HostFailure {
  const isWhole = error instanceof OfficeExtension.Error && wholeBatchCodes.has(error.code);
  return isWhole ? hostFailureOf(error) : halfWritten(error);
}

/** The refusal of a write of which something is done already. */
export function halfWritten(error: unknown): HostFailure {
  const failure = hostFailureOf(error);
  return lastingReasons.has(failure.reason) ? failure : new HostFailure("halfWritten", undefined, { cause: failure });
}
