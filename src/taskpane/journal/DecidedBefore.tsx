import { lazy, memo, Suspense } from "react";
import type { CheckOutcome } from "../../app";

const ReviewSoFar = lazy(async () => ({ default: (await import("./ReviewSoFar")).ReviewSoFar }));

/** What the person decided before: verdicts, a sign-off, corrections. It comes after the findings themselves. */
export const DecidedBefore = memo(function DecidedBefore({ outcome }: { readonly outcome: CheckOutcome }) {
  return (
    <Suspense fallback={null}>
      <ReviewSoFar outcome={outcome} />
    </Suspense>
  );
});
