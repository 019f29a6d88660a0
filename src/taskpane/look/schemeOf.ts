import type { Scheme } from "./paneThemes";

/** The colours that Excel shows its own panes in. */
export interface OfficeColours {
  readonly background: string;
  readonly foreground: string;
}

/**
 * The scheme that suits Excel's colours; undefined when they are no colours that we can read. Pure black under pure white or yellow is
 * how Office shows the system's high contrast; its own black theme is a dark grey.
 *
 * @example schemeOf({ background: "#262626", foreground: "#F0F0F0" }) // "dark"
 */
export function schemeOf({ background, foreground }: OfficeColours): Scheme | undefined {
  const [ground, text] = [brightness(background), brightness(foreground)];
  if (ground === undefined || text === undefined) return undefined;
  if (ground === 0 && text > 200) return "contrast";
  return ground < text ? "dark" : "light";
}

/** From 0 (black) to 255 (white), by the weights of the eye. */
function brightness(colour: string): number | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
