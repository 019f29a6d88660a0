/** What an option is for. */
export type OptionName = "format" | "language" | "out" | "force" | "targets" | "edition" | "fill" | "strict" | "quiet" | "year" | "months" | "province" | "units" | "unlocked" | "help" | "version";

/** An option by its names, the Vietnamese one first. */
interface OptionNames {
  readonly names: readonly string[];
  readonly type: "string" | "boolean";
}

/** Every option under all of its names. */
export const optionNames: Readonly<Record<OptionName, OptionNames>> = {
  format: { names: ["dinh-dang", "format"], type: "string" },
  language: { names: ["ngon-ngu", "lang"], type: "string" },
  out: { names: ["ra", "out"], type: "string" },
  force: { names: ["ghi-de", "force"], type: "boolean" },
  targets: { names: ["chi-tieu", "targets"], type: "string" },
  edition: { names: ["bieu-mau", "edition"], type: "string" },
  fill: { names: ["dien", "fill"], type: "boolean" },
  strict: { names: ["chat", "strict"], type: "boolean" },
  quiet: { names: ["im-lang", "quiet"], type: "boolean" },
  year: { names: ["nam", "year"], type: "string" },
  months: { names: ["thang", "months"], type: "string" },
  province: { names: ["tinh", "province"], type: "string" },
  units: { names: ["don-vi", "units"], type: "string" },
  unlocked: { names: ["khong-khoa", "unlocked"], type: "boolean" },
  help: { names: ["tro-giup", "help"], type: "boolean" },
  version: { names: ["phien-ban", "version"], type: "boolean" },
};

/** Every command under all of its names. */
export const commandNames = new Map([
  ["kiem-tra", "check"],
  ["check", "check"],
  ["danh-dau", "annotate"],
  ["annotate", "annotate"],
  ["xoa", "clear"],
  ["clear", "clear"],
  ["tong-hop", "summarise"],
  ["summarise", "summarise"],
  ["summarize", "summarise"],
  ["so-sanh", "diff"],
  ["diff", "diff"],
  ["tao-mau", "template"],
  ["template", "template"],
] as const);
