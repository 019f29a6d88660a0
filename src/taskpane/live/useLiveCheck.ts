import { useEffect, useEffectEvent, useState } from "react";
import { flushSync } from "react-dom";
import { HostFailure, startLiveCheck, type LiveListener, type LiveResult, type StopWatching } from "../../app";
import type { Clock } from "../state/state";
import type { LoadJoints } from "../useActions";

/** Who hears of the results, of a host that is busy for long, and of the end where it refuses. */
interface LiveCheckListener extends Pick<LiveListener, "onStanding" | "onRefusal"> {
  readonly onResult: (result: LiveResult, at: Clock) => void;
}

/** Checks the workbook while a person types, as long as it is on and on the page. */
export function useLiveCheck(isOn: boolean, loadJoints: LoadJoints, listener: LiveCheckListener): void {
  const [, throwInRender] = useState<never>();
  const onResult = useEffectEvent(listener.onResult);
  const onStanding = useEffectEvent(listener.onStanding);
  const onRefusal = useEffectEvent(listener.onRefusal);
  const onFailure = useEffectEvent((error: unknown) => {
    if (error instanceof HostFailure) return onRefusal(error);
    throwInRender(() => {
      throw error;
    });
  });
  useEffect(() => {
    if (!isOn) return undefined;
    let isEnded = false;
    const whileOn =
      <Told>(tell: (told: Told) => void) =>
      (told: Told) => {
        if (!isEnded) tell(told);
      };
    const begin = async (): Promise<StopWatching> => {
      const { workbook, now } = await loadJoints();
      // Whoever types waits for the verdict: it is drawn at once, before anything else that the page has to do.
      const onChecked = (result: LiveResult) => flushSync(() => onResult(result, now()));
      return startLiveCheck(workbook, { onResult: whileOn(onChecked), onStanding: whileOn(onStanding), onRefusal: whileOn(onRefusal) });
    };
    const begun = begin();
    begun.catch(whileOn(onFailure));
    return () => {
      isEnded = true;
      // What could not begin, or whose workbook is gone, has nothing to end.
      void begun.then((stop) => stop()).catch(() => undefined);
    };
  }, [isOn, loadJoints]);
}
