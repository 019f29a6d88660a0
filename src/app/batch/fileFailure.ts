import { HostFailure } from "../ports/hostFailure";

/** Why one of many files could not be dealt with. Each reason has a sentence in `locale`. */
export type FileFailureReason =
  | "notFound"
  | "accessDenied"
  | "closedFolder"
  | "emptyFile"
  | "payloadTooLarge"
  | "encryptedFile"
  | "brokenFile"
  | "notSupported"
  | "protectedSheet"
  | "protectedWorkbook"
  | "noTable"
  | "fileExists"
  | "resultTaken"
  | "resultIsInput"
  | "diskFull"
  | "nameTooLong"
  | "unknown";

/** What stopped the work on one file; the other files go on. */
export class FileFailure extends Error {
  override readonly name = "FileFailure";

  constructor(
    readonly reason: FileFailureReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

const systemReasons: readonly (readonly [code: string, reason: FileFailureReason])[] = [
  ["ENOENT", "notFound"],
  ["ENOTDIR", "notFound"],
  ["EACCES", "accessDenied"],
  ["EPERM", "accessDenied"],
  ["EBUSY", "accessDenied"],
  ["EROFS", "accessDenied"],
  ["EEXIST", "fileExists"],
  ["ENOSPC", "diskFull"],
  ["EDQUOT", "diskFull"],
  ["EFBIG", "diskFull"],
  ["ENAMETOOLONG", "nameTooLong"],
];

/** The refusals of a host that mean the same of a file. */
const hostReasons: readonly FileFailureReason[] = ["payloadTooLarge", "encryptedFile", "brokenFile", "notSupported", "protectedSheet", "protectedWorkbook"];

/** Whatever went wrong with a file, as a reason that a person can be told. What nobody expected is "unknown", and keeps its cause. */
export function fileFailureOf(error: unknown): FileFailure {
  if (error instanceof FileFailure) return error;
  if (error instanceof HostFailure) return new FileFailure(hostReasons.find((reason) => reason === error.reason) ?? "unknown", { cause: error });
  const code = systemCodeOf(error);
  return new FileFailure(systemReasons.find(([each]) => each === code)?.[1] ?? "unknown", { cause: error });
}

/** The code by which an operating system tells its refusals apart. */
export function systemCodeOf(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;
}
