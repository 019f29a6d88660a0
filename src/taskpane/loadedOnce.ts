/**
 * Loads something when it is first asked for, and gives the same promise from then on. What could not be loaded is asked for anew the
 * next time: the network may be back.
 */
export function loadedOnce<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let asked: Promise<Loaded> | undefined;
  const forget = () => {
    asked = undefined;
  };
  return () => {
    if (asked === undefined) {
      asked = load();
      asked.catch(forget);
    }
    return asked;
  };
}
