/** What an option is for. */
export type OptionName = "format" | "language" | "out" | "force" | "targets" | "edition" | "fill" | "strict" | "quiet" | "year" | "months" | "province" | "units" | "unlocked" | "help" | "version";

/** An option by its names, the Vietnamese one first. */
interface OptionNames {
  readonly names: readonly [vietnamese: string, english: string];
  readonly type: "string" | "boolean";
}

/** Every option under all of its names. */
export const optionNames: Readonly<Record<OptionName, OptionNames>> = {
  format: { names: ["dinh-dang", "format"], type: "string" },
  out: { names: ["ra", "out"], type: "string" },
  force: { names: ["ghi-de", "force"], type: "boolean" },
  targets: { names: ["chi-tieu", "targets"], type: "string" },
  edition: { names: ["bieu-mau", "edition"], type: "string" },
  fill: { names: ["dien", "fill"], type: "boolean" },
  strict: { names: ["chat", "strict"], type: "boolean" },
  year: { names: ["nam", "year"], type: "string" },
  months: { names: ["thang", "months"], type: "string" },
  province: { names: ["tinh", "province"], type: "string" },
  units: { names: ["don-vi", "units"], type: "string" },
  unlocked: { names: ["khong-khoa", "unlocked"], type: "boolean" },
  language: { names: ["ngon-ngu", "lang"], type: "string" },
  quiet: { names: ["im-lang", "quiet"], type: "boolean" },
  help: { names: ["tro-giup", "help"], type: "boolean" },
  version: { names: ["phien-ban", "version"], type: "boolean" },
};

/** Every option, in the order in which they are listed. */
export const optionList = Object.entries(optionNames) as readonly (readonly [OptionName, OptionNames])[];

/** An option as it is written: "--ra, --out". */
export function optionText(option: OptionName): string {
  return optionNames[option].names.map((name) => `--${name}`).join(", ");
}
