import { Spinner } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { PlaceName } from "../../locale";
import type { LoadJoints } from "../useActions";
import { lazyPlaces } from "./lazyPlaces";
import type { PlaceProps } from "./placeProps";

interface LazyPlaceProps extends Omit<PlaceProps, "joints"> {
  readonly place: Exclude<PlaceName, "check">;
  readonly loadJoints: LoadJoints;
}

/** One of the places besides the check, or that it is on its way. */
export function LazyPlace({ place, loadJoints, ...given }: LazyPlaceProps) {
  const [places] = useState(() => lazyPlaces(loadJoints));
  const Place = places[place];
  return (
    <Suspense fallback={<Spinner size="tiny" />}>
      <Place {...given} />
    </Suspense>
  );
}
