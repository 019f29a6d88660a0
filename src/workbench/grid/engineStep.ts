/** Something for the engine to do, by the name that it knows. */
export interface EngineStep {
  readonly id: string;
  readonly params: object;
}
