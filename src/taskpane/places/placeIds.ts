import type { PlaceName } from "../../locale";

/** The one panel that the tabs change. */
export const panelId = "place";

/** The id of a tab, which gives the panel its name. */
export const tabId = (name: PlaceName): string => `place-${name}`;
