interface Hls {
  readonly hue: number;
  readonly lightness: number;
  readonly saturation: number;
}

/**
 * A colour made lighter (0 … 1, towards white) or darker (−1 … 0, towards black), as themes do it: by its lightness.
 *
 * @example tinted("#000000", 0.5) // "#808080"
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const { hue, lightness, saturation } = hlsOf(color);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return colorOf({ hue, lightness: Math.min(1, Math.max(0, moved)), saturation });
}

function hlsOf(color: string): Hls {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 2;
  const spread = highest - lowest;
  if (spread === 0) return { hue: 0, lightness, saturation: 0 };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  return { hue: hueOf([red, green, blue], highest, spread), lightness, saturation };
}

function hueOf([red, green, blue]: readonly [number, number, number], highest: number, spread: number): number {
  if (highest === red) return ((green - blue) / spread + 6) % 6;
  return highest === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
}

function colorOf({ hue, lightness, saturation }: Hls): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (offset: number): string => {
    const distance = Math.abs(((hue + offset) % 6) - 3) - 1;
    const value = lightness + chroma * (Math.min(1, Math.max(0, distance)) - 0.5);
    return Math.round(value * 255).toString(16).toUpperCase().padStart(2, "0");
  };
  return `#${channel(0)}${channel(4)}${channel(2)}`;
}
