import type { CommandName, Format } from "./call";
import type { OptionName } from "./optionNames";

/** What a command takes. */
export interface CommandUse {
  /** Under what names it is called: the Vietnamese one, the English one, and others. */
  readonly names: readonly [vietnamese: string, english: string, ...others: readonly string[]];
  /** The forms of its result, the usual one first. */
  readonly formats: readonly Format[];
  readonly options: readonly OptionName[];
}

/** Options that every command takes. */
const always: readonly OptionName[] = ["language", "quiet", "help", "version"];
const checking: readonly OptionName[] = ["format", "out", "force", "targets", "edition"];

/** Every command. SARIF is for findings, a page for what is read or printed; a command that only writes files tells them as text or JSON. */
export const commandUses: Readonly<Record<CommandName, CommandUse>> = {
  check: { names: ["kiem-tra", "check"], formats: ["text", "json", "html", "xlsx", "sarif"], options: [...checking, "strict", ...always] },
  annotate: { names: ["danh-dau", "annotate"], formats: ["text", "json", "html", "xlsx", "sarif"], options: [...checking, "fill", "strict", ...always] },
  clear: { names: ["xoa", "clear"], formats: ["text", "json"], options: ["format", "out", "force", ...always] },
  summarise: { names: ["tong-hop", "summarise", "summarize"], formats: ["xlsx", "text", "json", "html"], options: [...checking, ...always] },
  diff: { names: ["so-sanh", "diff"], formats: ["text", "json", "html", "xlsx"], options: [...checking, "strict", ...always] },
  template: { names: ["tao-mau", "template"], formats: ["text", "json"], options: ["format", "out", "force", "year", "months", "province", "units", "edition", "unlocked", ...always] },
  schema: { names: ["luoc-do", "schema"], formats: ["json"], options: always },
};

/** Every command with its uses, in the order in which they are listed. */
export const commandList = Object.entries(commandUses) as readonly (readonly [CommandName, CommandUse])[];

const byName = new Map(commandList.flatMap(([command, { names }]) => names.map((name) => [name, command] as const)));

/** The command that bears a name. */
export function commandNamed(name: string): CommandName | undefined {
  return byName.get(name);
}
