import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Theme } from "@fluentui/react-components";
import { paneThemes, type Scheme } from "../../../src/taskpane/look/paneThemes";

type Token = keyof Theme & `color${string}`;

/** WCAG 2.2: 4.5 for text (1.4.3); 3 for what has to be seen to use a part: its signs, its borders, its focus (1.4.11). */
const textMin = 4.5;
const partMin = 3;

/** What any part of the pane stands on. */
const grounds: readonly Token[] = ["colorNeutralBackground1", "colorNeutralBackground2", "colorNeutralBackground3"];
/** A chosen row has a ground of its own, and says everything there that other rows say. */
const rowGrounds: readonly Token[] = [...grounds, "colorBrandBackground2"];

/** Each colour that the pane writes with, with what it stands on. */
const texts: readonly (readonly [Token, readonly Token[]])[] = [
  ["colorNeutralForeground1", [...rowGrounds, "colorNeutralBackground4"]],
  ["colorNeutralForeground2", [...rowGrounds, "colorNeutralBackground4"]],
  ["colorNeutralForeground3", rowGrounds],
  ["colorBrandForegroundLink", rowGrounds],
  ["colorBrandForeground1", grounds],
  ["colorStatusDangerForeground1", grounds],
  ["colorStatusSuccessForeground1", grounds],
  ["colorStatusWarningForeground1", grounds],
  ["colorNeutralForegroundOnBrand", ["colorBrandBackground", "colorBrandBackgroundHover", "colorBrandBackgroundPressed"]],
];

/** What has to be seen without being read. */
const parts: readonly (readonly [Token, readonly Token[]])[] = [
  ["colorStrokeFocus2", [...rowGrounds, "colorNeutralBackground4"]],
  ["colorBrandStroke1", rowGrounds],
  ["colorNeutralStrokeAccessible", grounds],
];

/** How bright a channel is to the eye, from 0 to 1 (WCAG 2.2, relative luminance). */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: string): number {
  const digits = /^#([0-9a-f]{3,6})$/i.exec(colour)?.[1] ?? "";
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
  if (full.length !== 6) throw new RangeError(`not a colour that can be measured: ${colour}`);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => linear(Number.parseInt(full.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const schemes = Object.keys(paneThemes) as readonly Scheme[];
const pairs = (table: typeof texts) => schemes.flatMap((scheme) => table.flatMap(([colour, on]) => on.map((ground) => [scheme, colour, ground] as const)));

describe("contrast", () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#fff", "#fff", 1],
    // The greys that are known as the lightest to be read on white, and the darkest that is not.
    ["#767676", "#ffffff", 4.54],
    ["#777777", "#ffffff", 4.48],
  ])("of %s and %s is %d", (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
  });

  it.each(pairs(texts))("%s: %s is read on %s", (scheme, colour, ground) => {
    expect(contrast(paneThemes[scheme][colour], paneThemes[scheme][ground])).toBeGreaterThanOrEqual(textMin);
  });

  it.each(pairs(parts))("%s: %s is seen on %s", (scheme, colour, ground) => {
    expect(contrast(paneThemes[scheme][colour], paneThemes[scheme][ground])).toBeGreaterThanOrEqual(partMin);
  });
});

/** What is switched off need not be read (1.4.3, incidental). */
const incidental: ReadonlySet<string> = new Set(["colorNeutralForegroundDisabled"]);

describe("every colour that the pane writes with", () => {
  const folder = join(__dirname, "..", "..", "..", "src", "taskpane");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));
  const written = sources.flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(/\bcolor: tokens\.(\w+)/g)].map(([, token]) => token ?? ""));

  it("stands on a ground that is held against it", () => {
    const grounded = sources.flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(/\bbackgroundColor: tokens\.(\w+)/g)].map(([, token]) => token ?? ""));
    const held = new Set<string>(texts.flatMap(([, on]) => on));
    expect([...new Set(grounded)].filter((token) => !held.has(token))).toEqual([]);
  });

  it("is held against its grounds", () => {
    const held = new Set<string>(texts.map(([colour]) => colour));
    expect(written.length).toBeGreaterThan(0);
    expect([...new Set(written)].filter((token) => !held.has(token) && !incidental.has(token))).toEqual([]);
  });
});
