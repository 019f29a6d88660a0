import { matchKey, plainKey } from "../../text/matchKey";

const thousands = /(^|[\s,;(:])(nghin|ngan|1 000|1000) (so )?(viec|vu)($|[\s,;)])/;

/** The thousand that a title or a header label counts cases in ("ngàn việc"); nothing where cases are counted one by one. */
export function casesUnitIn(text: string): 1000 | undefined {
  return thousands.test(plainKey(matchKey(text))) ? 1000 : undefined;
}
