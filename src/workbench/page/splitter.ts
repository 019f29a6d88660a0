const paneWidthMin = 320;
const paneWidthMax = 600;
const paneWidthAtStart = 360;
const stepPixels = 20;

/** What each key makes of the width. The pane is on the right: left makes it wider. */
const keySteps: ReadonlyMap<string, (width: number) => number> = new Map<string, (width: number) => number>([
  ["ArrowLeft", (width) => width + stepPixels],
  ["ArrowRight", (width) => width - stepPixels],
  ["Home", () => paneWidthMin],
  ["End", () => paneWidthMax],
]);

/** Lets a person set the width of the pane with the mouse, a finger or the keyboard. */
export function startSplitter(splitter: HTMLElement, desk: HTMLElement): void {
  let width = paneWidthAtStart;
  const setWidth = (wanted: number) => {
    width = Math.round(Math.min(paneWidthMax, Math.max(paneWidthMin, wanted)));
    desk.style.setProperty("--pane-width", `${width}px`);
    splitter.ariaValueNow = String(width);
  };
  splitter.ariaValueMin = String(paneWidthMin);
  splitter.ariaValueMax = String(paneWidthMax);
  setWidth(paneWidthAtStart);

  splitter.addEventListener("keydown", (event) => {
    const step = keySteps.get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    setWidth(step(width));
  });
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    desk.classList.add("is-resizing");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(desk.getBoundingClientRect().right - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => desk.classList.remove("is-resizing"));
}
