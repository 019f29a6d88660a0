/** The workbench, and a browser to look at it. */
export interface ServedWorkbench {
  readonly address: string;
  readonly browserPath: string;
  readonly close: () => void;
}

export function servedWorkbench(): Promise<ServedWorkbench | undefined>;
