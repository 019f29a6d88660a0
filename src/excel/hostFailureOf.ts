import type { HostFailureReason } from "../app";
import { HostFailure } from "../app";

/** What Excel's error codes mean to a person. Codes as Microsoft documents them for the Excel JavaScript API. */
const reasonByCode: ReadonlyMap<string, HostFailureReason> = new Map([
  ["AccessDenied", "protectedSheet"],
  ["InvalidOperationInCellEditMode", "cellInEditMode"],
  ["RequestPayloadSizeLimitExceeded", "payloadTooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "payloadTooLarge"],
  ["ItemNotFound", "sheetGone"],
  ["InvalidReference", "sheetGone"],
  ["ApiNotFound", "notSupported"],
  ["NotImplemented", "notSupported"],
  ["RequestAborted", "cancelled"],
]);

/** Excel's refusal in our words. What is not a refusal of Excel is a programmer's mistake, and is thrown on. */
export function hostFailureOf(error: unknown): HostFailure {
  if (error instanceof HostFailure) return error;
  if (!(error instanceof OfficeExtension.Error)) throw error;
  return new HostFailure(reasonByCode.get(error.code) ?? "unknown", undefined, { cause: error });
}
