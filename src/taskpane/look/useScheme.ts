import { useSyncExternalStore } from "react";
import type { Scheme } from "./paneThemes";
import { schemeOf, type OfficeColours } from "./schemeOf";

const darkQuery = "(prefers-color-scheme: dark)";

/** The scheme of Excel where it tells its colours, otherwise that of the system, followed as it changes. */
export function useScheme(officeColours: OfficeColours | undefined): Scheme {
  const systemScheme = useSyncExternalStore(subscribe, currentScheme);
  return (officeColours && schemeOf(officeColours)) ?? systemScheme;
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

function currentScheme(): Scheme {
  return window.matchMedia(darkQuery).matches ? "dark" : "light";
}
