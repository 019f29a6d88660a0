import { useEffect, useEffectEvent, useState } from "react";
import { HostFailure, startLiveCheck, type LiveResult, type StopWatching } from "../../app";
import type { Clock } from "../state/state";
import type { LoadJoints } from "../useActions";

/** Who hears of the results, and of the end where the host refuses. */
interface LiveCheckListener {
  readonly onResult: (result: LiveResult, at: Clock) => void;
  readonly onRefusal: (failure: HostFailure) => void;
}

/** Checks the workbook while a person types, as long as it is on and on the page. */
export function useLiveCheck(isOn: boolean, loadJoints: LoadJoints, listener: LiveCheckListener): void {
  const [, throwInRender] = useState<never>();
  const onResult = useEffectEvent(listener.onResult);
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
      return startLiveCheck(workbook, { onResult: whileOn((result) => onResult(result, now())), onRefusal: whileOn(onRefusal) });
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
