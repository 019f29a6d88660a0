/** Why a function gives no value: the figure is missing (#N/A), or what was given is no figure (#VALUE!). */
export type RefusalKind = "notAvailable" | "invalidValue";

/** A function that gives no value, with the sentence that Excel shows beside the cell. */
export class FunctionRefusal extends Error {
  override readonly name = "FunctionRefusal";

  constructor(
    readonly kind: RefusalKind,
    message: string,
  ) {
    super(message);
  }
}
