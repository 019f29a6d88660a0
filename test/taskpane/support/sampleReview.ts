import type { Review } from "../../../src/app";

/** A review that has not begun. */
export const noReview: Review = {
  wrong: new Map(),
  right: [],
  reopened: new Map(),
  fixed: [],
  unclear: [],
  coverage: { findingCount: 0, lookedAtCount: 0, tableCount: 0, settledTableCount: 0, unitCount: 0, settledUnitCount: 0 },
  signOff: undefined,
  isLedgerLater: false,
};
