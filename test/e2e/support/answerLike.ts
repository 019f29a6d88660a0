import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { patienceMillis } from "./patience";

const pauseMillis = 100;

/** Asks again and again until the answer is the expected one. Gives the last answer, so that a test shows what came instead. */
export async function answerLike<Answer>(expected: Answer, ask: () => Promise<Answer>): Promise<Answer> {
  const endsAt = performance.now() + patienceMillis;
  let answer = await ask();
  while (!isDeepStrictEqual(answer, expected) && performance.now() < endsAt) {
    await pause(pauseMillis);
    answer = await ask();
  }
  return answer;
}
