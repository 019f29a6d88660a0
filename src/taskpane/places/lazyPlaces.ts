import type { ComponentType, LazyExoticComponent } from "react";
import type { PlaceName } from "../../locale";
import type { LoadJoints } from "../useActions";
import { lazilyJoined } from "./lazilyJoined";
import type { PlaceProps } from "./placeProps";

/** The places besides the check, each joined to the work when it has come. */
export type LazyPlaces = Readonly<Record<Exclude<PlaceName, "check">, LazyExoticComponent<ComponentType<Omit<PlaceProps, "joints">>>>>;

/** The places besides the check. Their code comes when they are entered; what could not be loaded is asked for by the next ones made here. */
export function lazyPlaces(loadJoints: LoadJoints): LazyPlaces {
  return {
    entry: lazilyJoined(async () => (await import("../entry/EntryPlace")).EntryPlace, loadJoints),
    comparison: lazilyJoined(async () => (await import("../comparison/ComparisonPlace")).ComparisonPlace, loadJoints),
    summary: lazilyJoined(async () => (await import("../summary/SummaryPlace")).SummaryPlace, loadJoints),
    review: lazilyJoined(async () => (await import("../review/ReviewPlace")).ReviewPlace, loadJoints),
  };
}
