import { NarrativePlace } from "../narrative/NarrativePlace";
import type { PlaceProps } from "../places/placeProps";

/** What leaders read, made of the figures that were checked. */
export function SummaryPlace({ state: { activity, checked }, actions }: PlaceProps) {
  return (
    <NarrativePlace
      outcome={checked?.outcome}
      isBusy={activity.kind === "working"}
      onCheck={() => void actions.run("check")}
      onShowCell={(at) => void actions.showCell(at)}
    />
  );
}
