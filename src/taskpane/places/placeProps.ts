import type { State } from "../state/state";
import type { Actions, Joints } from "../useActions";

/** What every place is given. */
export interface PlaceProps {
  readonly state: State;
  readonly actions: Actions;
  readonly joints: Joints;
}
