/** How many pieces of work React has put off. */
let putOffCount = 0;

const turn = () => new Promise<void>((resolve) => void setTimeout(resolve, 0));

/** Waits until React has drawn everything that it knows of, however long it takes: a test that looks at the pane sooner would see it half drawn on a slow machine. */
export async function untilAtRest(): Promise<void> {
  do await turn();
  while (putOffCount > 0);
}

/** jsdom has no setImmediate. React, which is loaded after this, puts its work off by this one. */
function setCountedImmediate(work: () => void): void {
  putOffCount += 1;
  setTimeout(() => {
    putOffCount -= 1;
    work();
  }, 0);
}

Object.assign(globalThis, { setImmediate: setCountedImmediate });
