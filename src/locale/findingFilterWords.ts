/** The words for listing some findings of many. */
export interface FindingFilterWords {
  readonly searchLabel: string;
  readonly searchHint: string;
  /** Unfolds the choices; the count is of those in force. */
  readonly toggle: (count: number) => string;
  readonly sheet: string;
  readonly unit: string;
  /** What to type, where there are too many units to choose from. */
  readonly unitHint: string;
  readonly rule: string;
  readonly allUnits: string;
  readonly allRules: string;
  /** Whatever stands in the list by itself: all but what was confirmed right. */
  readonly allStates: string;
  readonly clear: string;
}
