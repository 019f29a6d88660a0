import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { PlaceName } from "../../locale";
import type { State } from "../state/state";
import type { Actions, Joints } from "../useActions";

const TargetsPlace = lazy(async () => ({ default: (await import("../targets/TargetsPlace")).TargetsPlace }));
const NarrativePlace = lazy(async () => ({ default: (await import("../narrative/NarrativePlace")).NarrativePlace }));

interface LazyPlaceProps {
  readonly place: PlaceName;
  readonly state: State;
  readonly actions: Actions;
  readonly targets: Joints["targets"];
}

/** The places besides the check. Their code comes when they are entered. */
export function LazyPlace({ place, state: { activity, checked }, actions, targets }: LazyPlaceProps) {
  return (
    <Suspense fallback={<Spinner size="tiny" />}>
      {place === "targets" && <TargetsPlace targets={targets} />}
      {place === "report" && (
        <NarrativePlace
          outcome={checked?.outcome}
          isBusy={activity.kind === "working"}
          onCheck={() => void actions.run("check")}
          onShowCell={(at) => void actions.showCell(at)}
        />
      )}
    </Suspense>
  );
}
