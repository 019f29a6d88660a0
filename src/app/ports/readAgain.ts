import { HostFailure } from "./hostFailure";

/** What is read after a write. Where it cannot be read, the person is told that what they asked for is written all the same. */
export async function readAgain<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof HostFailure ? new HostFailure("writtenNotRead", undefined, { cause: error }) : error;
  }
}
