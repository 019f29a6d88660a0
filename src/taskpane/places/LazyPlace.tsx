import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { PlaceName } from "../../locale";
import type { PlaceProps } from "./placeProps";

const EntryPlace = lazy(async () => ({ default: (await import("../entry/EntryPlace")).EntryPlace }));
const ComparisonPlace = lazy(async () => ({ default: (await import("../comparison/ComparisonPlace")).ComparisonPlace }));
const SummaryPlace = lazy(async () => ({ default: (await import("../summary/SummaryPlace")).SummaryPlace }));
const ReviewPlace = lazy(async () => ({ default: (await import("../review/ReviewPlace")).ReviewPlace }));

/** The places besides the check. Their code comes when they are entered. */
export function LazyPlace({ place, ...given }: PlaceProps & { readonly place: PlaceName }) {
  return (
    <Suspense fallback={<Spinner size="tiny" />}>
      {place === "entry" && <EntryPlace {...given} />}
      {place === "comparison" && <ComparisonPlace {...given} />}
      {place === "summary" && <SummaryPlace {...given} />}
      {place === "review" && <ReviewPlace {...given} />}
    </Suspense>
  );
}
