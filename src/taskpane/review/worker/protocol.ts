import type { HostFailureReason, ReadFile, Submission } from "../../../app";
import type { PlannedSheet } from "../../../core";

/** What a worker is asked, one thing at a time. The bytes of a file are handed over, not copied. */
export type WorkerRequest =
  | { readonly kind: "read" | "review"; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly kind: "make"; readonly sheets: readonly PlannedSheet[] };

/** What a worker says at the end. A refusal travels as its reason, because an error of ours would arrive as a plain one. */
export type WorkerAnswer =
  | { readonly kind: "read"; readonly file: ReadFile }
  | { readonly kind: "reviewed"; readonly submission: Submission }
  | { readonly kind: "made"; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly reason: HostFailureReason; readonly sheet: string | undefined; readonly detail: string | undefined };

/** What a worker says: how far it is, any number of times, and then its answer. */
export type WorkerMessage = { readonly kind: "progress"; readonly done: number } | WorkerAnswer;

/** The part of a worker that asking it needs. */
export interface WorkerLink {
  readonly postMessage: (request: WorkerRequest, transfer: Transferable[]) => void;
  readonly terminate: () => void;
  onmessage: ((event: MessageEvent<WorkerMessage>) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}
