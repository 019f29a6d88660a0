import { parseArgs } from "node:util";
import { optionNames, type OptionName } from "./optionNames";

/** What stands in a call, before anything was made of it. */
export interface GivenOptions {
  readonly positionals: readonly string[];
  readonly texts: ReadonlyMap<OptionName, string>;
  readonly switches: ReadonlySet<OptionName>;
  /** The first option that is not known or that lacks its value. */
  readonly trouble: OptionTrouble | undefined;
}

/** An option as it was written, and what is wrong with it. */
export interface OptionTrouble {
  readonly kind: "unknownOption" | "valueMissing";
  readonly option: string;
}

const all = Object.entries(optionNames) as readonly (readonly [OptionName, (typeof optionNames)[OptionName]])[];
const byName = new Map(all.flatMap(([option, { names, type }]) => names.map((name) => [name, { option, type }] as const)));
const parseOptions = { ...Object.fromEntries([...byName].map(([name, { type }]) => [name, { type }])), help: { type: "boolean", short: "h" } } as const;

/** Reads the arguments of a call. Of an option given twice the last one counts. */
export function givenOptions(argumentList: readonly string[]): GivenOptions {
  const { positionals, tokens } = parseArgs({ args: [...argumentList], options: parseOptions, allowPositionals: true, strict: false, tokens: true });
  const texts = new Map<OptionName, string>();
  const switches = new Set<OptionName>();
  let trouble: OptionTrouble | undefined;
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const known = byName.get(token.name);
    if (known === undefined) trouble ??= { kind: "unknownOption", option: token.rawName };
    else if (known.type === "boolean") switches.add(known.option);
    else if (token.value === undefined) trouble ??= { kind: "valueMissing", option: token.rawName };
    else texts.set(known.option, token.value);
  }
  return { positionals, texts, switches, trouble };
}
