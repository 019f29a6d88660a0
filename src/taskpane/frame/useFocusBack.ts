import { useEffect, useLayoutEffect, useRef } from "react";

/** Whoever leaves a screen or takes back a question has the focus where it was opened; where that is gone, on what is given instead. */
export function useFocusBack(isOpen: boolean, instead: () => HTMLElement | null | undefined): void {
  const opener = useRef<Element | null>(null);
  // What has opened has not taken the focus yet: it does so in an effect, and these come later.
  useLayoutEffect(() => {
    if (isOpen) opener.current = document.activeElement;
  }, [isOpen]);
  useEffect(() => {
    const left = opener.current;
    if (isOpen || left === null) return;
    opener.current = null;
    if (!hasTakenFocus(left)) instead()?.focus();
  });
}

/** An element that is gone, hidden or switched off takes no focus; nor does the page as a whole, where a browser does not focus what is clicked. */
function hasTakenFocus(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element === document.body) return false;
  element.focus();
  return document.activeElement === element;
}
