import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** A deep green-blue: apart from the red, amber and grey that the severities own, and from Excel's own green. */
const brand: BrandVariants = {
  10: "#021312",
  20: "#052321",
  30: "#083431",
  40: "#0A423E",
  50: "#0B504B",
  60: "#0C5E58",
  70: "#0D6C65",
  80: "#0F7A72",
  90: "#2A877F",
  100: "#43958D",
  110: "#5AA39C",
  120: "#71B1AB",
  130: "#88C0BA",
  140: "#A0CEC9",
  150: "#B9DDD9",
  160: "#D3ECE9",
};

/** How the pane looks: as Excel looks, or as the system does. */
export type Scheme = "light" | "dark" | "contrast";

const dark = createDarkTheme(brand);

/** The theme of each scheme. On a dark ground the brand and the red of errors need a lighter tone to be read. */
export const paneThemes: Readonly<Record<Scheme, Theme>> = {
  light: createLightTheme(brand),
  dark: {
    ...dark,
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
    colorStatusDangerForeground1: dark.colorPaletteRedForeground1,
  },
  contrast: teamsHighContrastTheme,
};
