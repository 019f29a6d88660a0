import { HostFailure } from "../ports/hostFailure";

/** Why one of many files could not be dealt with. Each reason has a sentence in `locale`. */
export type FileFailureReason =
  | "notFound"
  | "accessDenied"
  | "payloadTooLarge"
  | "encryptedFile"
  | "brokenFile"
  | "notSupported"
  | "protectedSheet"
  | "noTable"
  | "fileExists"
  | "diskFull"
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

const systemReasons: ReadonlyMap<string, FileFailureReason> = new Map([
  ["ENOENT", "notFound"],
  ["ENOTDIR", "notFound"],
  ["EACCES", "accessDenied"],
  ["EPERM", "accessDenied"],
  ["EBUSY", "accessDenied"],
  ["EROFS", "accessDenied"],
  ["EEXIST", "fileExists"],
  ["ENOSPC", "diskFull"],
  ["EDQUOT", "diskFull"],
]);

const hostReasons: ReadonlySet<string> = new Set(["payloadTooLarge", "encryptedFile", "brokenFile", "notSupported", "protectedSheet"] satisfies readonly FileFailureReason[]);

/** Whatever went wrong with a file, as a reason that a person can be told. What nobody expected is "unknown", and keeps its cause. */
export function fileFailureOf(error: unknown): FileFailure {
  if (error instanceof FileFailure) return error;
  if (error instanceof HostFailure) return new FileFailure(hostReasons.has(error.reason) ? (error.reason as FileFailureReason) : "unknown", { cause: error });
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return new FileFailure(systemReasons.get(code) ?? "unknown", { cause: error });
}
