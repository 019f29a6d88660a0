import { lazy, Suspense } from "react";
import type { LiveCheckProps } from "./LiveCheck";

const LiveCheck = lazy(async () => ({ default: (await import("./LiveCheck")).LiveCheck }));

/** Checking while typing; its code comes once the pane is seen. */
export function LazyLiveCheck(given: LiveCheckProps) {
  return (
    <Suspense fallback={null}>
      <LiveCheck {...given} />
    </Suspense>
  );
}
