import type { PlaceProps } from "../places/placeProps";
import { TargetsPlace } from "../targets/TargetsPlace";

/** Where a person puts in what the check works with. */
export function EntryPlace({ joints }: PlaceProps) {
  return <TargetsPlace targets={joints.targets} readFiles={joints.readFiles} />;
}
