import type { Submission } from "../batch/submission";
import type { WorkbookSnapshot, WorkOptions } from "./workbook";

/** A file that a person picked. */
export interface PickedFile {
  /** Its name, or its path within the picked folder. */
  readonly name: string;
  readonly bytes: () => Promise<ArrayBuffer>;
}

/** A picked file as it was read and checked. */
export interface ReadFile {
  readonly snapshot: WorkbookSnapshot;
  readonly submission: Submission;
}

/** Reads and checks picked files beside the open workbook, without holding up the pane. Rejects with a `HostFailure` when a file cannot be read. */
export interface SubmissionReader {
  readonly read: (file: PickedFile, options?: WorkOptions) => Promise<ReadFile>;
}

/** Reads and checks picked files as a reviewer of many needs them: without their cells, and of very many findings with the gravest. Rejects as a reader does. */
export interface SubmissionReviewer {
  readonly review: (file: PickedFile, options?: WorkOptions) => Promise<Submission>;
}
