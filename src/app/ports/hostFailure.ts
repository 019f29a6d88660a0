/** Why a host refused. Each reason has a sentence in `locale`. */
export type HostFailureReason =
  | "protectedSheet"
  | "hiddenSheet"
  | "cellInEditMode"
  | "payloadTooLarge"
  | "sheetGone"
  /** Someone else has changed what was to be written, after it was read. */
  | "changedMeanwhile"
  /** The host broke off in the middle of a write, and takes back nothing. */
  | "halfWritten"
  /** What a person asked for is written, but the workbook could not be read again. */
  | "writtenNotRead"
  /** The host has other work, or an open dialog. */
  | "hostBusy"
  /** The host no longer knows the workbook that the pane belongs to. */
  | "sessionLost"
  /** The workbook takes no new sheets and gives none away. */
  | "protectedWorkbook"
  /** A person's sheet has the name that a new one was to have. */
  | "sheetNameTaken"
  /** The workbook bears a record of a later version of the add-in, which this one must not write over. */
  | "laterRecord"
  | "cancelled"
  | "accessDenied"
  | "notSupported"
  | "encryptedFile"
  | "brokenFile"
  /** An .xls of Excel 97–2003: readable by Excel, not by us. */
  | "oldFormatFile"
  | "unknown";

/** The refusal of a host: made in one place for each adapter, and explained in one place. */
export class HostFailure extends Error {
  override readonly name = "HostFailure";

  constructor(
    readonly reason: HostFailureReason,
    /** The sheet concerned, where one is. */
    readonly sheet?: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/** Whether a refusal passes by itself: the host has other work just now, or a person is typing. */
export function isPassing({ reason }: HostFailure): boolean {
  return reason === "hostBusy" || reason === "cellInEditMode";
}
