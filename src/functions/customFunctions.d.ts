/** The part of Excel's runtime for functions that is used here; Microsoft's typings of it are a package of their own. */
declare namespace CustomFunctions {
  function associate(id: string, run: (...given: never[]) => unknown): void;
  const ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
  const Error: new (code: string, message?: string) => globalThis.Error & { readonly code: string };
}
