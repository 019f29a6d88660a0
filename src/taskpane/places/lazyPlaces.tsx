import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { PlaceName } from "../../locale";
import type { LoadJoints } from "../useActions";
import type { PlaceProps } from "./placeProps";

type UnjoinedProps = Omit<PlaceProps, "joints">;

/** The places besides the check, each joined to the work when it has come. */
export type LazyPlaces = Readonly<Record<Exclude<PlaceName, "check">, LazyExoticComponent<ComponentType<UnjoinedProps>>>>;

/** The places besides the check. Their code comes when they are entered; what could not be loaded is asked for by the next ones made here. */
export function lazyPlaces(loadJoints: LoadJoints): LazyPlaces {
  const joined = (load: () => Promise<ComponentType<PlaceProps>>) =>
    lazy(async () => {
      const [Place, joints] = await Promise.all([load(), loadJoints()]);
      return { default: (given: UnjoinedProps) => <Place {...given} joints={joints} /> };
    });
  return {
    entry: joined(async () => (await import("../entry/EntryPlace")).EntryPlace),
    comparison: joined(async () => (await import("../comparison/ComparisonPlace")).ComparisonPlace),
    summary: joined(async () => (await import("../summary/SummaryPlace")).SummaryPlace),
    review: joined(async () => (await import("../review/ReviewPlace")).ReviewPlace),
  };
}
