/** What runs when a formula calls a function of the add-in: areas in, an area or a single value out. */
export type RegisteredFunction = (...given: unknown[]) => unknown;

/** An error that a function hands over or is handed. */
export class FunctionError extends Error {
  override readonly name = "FunctionError";

  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** The functions that a script of an add-in registers, by id. This stands in for Excel's runtime, which the script finds as a global. */
export async function registeredFunctions(loadScript: () => Promise<unknown>): Promise<ReadonlyMap<string, RegisteredFunction>> {
  const registered = new Map<string, RegisteredFunction>();
  const runtime = {
    associate: (id: string, run: RegisteredFunction) => void registered.set(id, run),
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    Error: FunctionError,
  };
  Object.assign(globalThis, { CustomFunctions: runtime });
  await loadScript();
  return registered;
}
