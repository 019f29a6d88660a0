import { briefSubmission, HostFailure, submissionOf, useCasesOf, type Progress, type ReadFile, type Workbook } from "../../../app";
import type { PlannedSheet } from "../../../core";
import type { WorkerAnswer, WorkerRequest } from "./protocol";

/** What answering needs from outside. */
export interface AnswerJoints {
  /** Opens a file of any format; throws a `HostFailure` where it cannot. */
  readonly open: (bytes: Uint8Array) => Promise<Workbook>;
  /** The bytes of a new .xlsx file. */
  readonly make: (sheets: readonly PlannedSheet[]) => Uint8Array;
  readonly onProgress: Progress;
}

/** The answer to a request. It never rejects: what nobody expected is a refusal too. */
export async function answered(request: WorkerRequest, joints: AnswerJoints): Promise<WorkerAnswer> {
  try {
    if (request.kind === "make") return { kind: "made", bytes: joints.make(request.sheets) };
    const file = await readFile(request, joints);
    return request.kind === "read" ? { kind: "read", file } : { kind: "reviewed", submission: briefSubmission(file.submission) };
  } catch (error) {
    if (error instanceof HostFailure) return { kind: "refused", reason: error.reason, sheet: error.sheet, detail: undefined };
    return { kind: "refused", reason: "unknown", sheet: undefined, detail: String(error) };
  }
}

/** Opening takes about as long as checking. */
const openedShare = 0.5;

type ReadRequest = Exclude<WorkerRequest, { readonly kind: "make" }>;

async function readFile({ name, bytes }: ReadRequest, { open, onProgress }: AnswerJoints): Promise<ReadFile> {
  const workbook = await open(new Uint8Array(bytes));
  onProgress(openedShare);
  const snapshot = await workbook.read();
  const outcome = await useCasesOf({ ...workbook, read: () => Promise.resolve(snapshot) }).check();
  onProgress(1);
  return { snapshot, submission: submissionOf(name, snapshot.sheets, outcome) };
}
