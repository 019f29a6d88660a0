/** Ends the workbench that the set-up started. */
export default function stopWorkbench(): void {
  globalThis.workbenchProcess?.removeAllListeners("exit");
  globalThis.workbenchProcess?.kill();
}
