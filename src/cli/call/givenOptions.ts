import { parseArgs } from "node:util";
import { optionList, type OptionName } from "./optionNames";

/** What stands in a call, before anything was made of it. */
export interface GivenOptions {
  readonly positionals: readonly string[];
  readonly texts: ReadonlyMap<OptionName, string>;
  readonly switches: ReadonlySet<OptionName>;
  /** The first option that is not known, that lacks its value, or that has one and takes none. */
  readonly trouble: OptionTrouble | undefined;
}

/** An option as it was written, and what is wrong with it. */
export interface OptionTrouble {
  readonly kind: "unknownOption" | "valueMissing" | "valueNotTaken";
  readonly option: string;
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

const byName = new Map(optionList.flatMap(([option, { names, type }]) => names.map((name) => [name, { option, type }] as const)));
const parseOptions = { ...Object.fromEntries([...byName].map(([name, { type }]) => [name, { type }])), help: { type: "boolean", short: "h" } } as const;

/** Reads the arguments of a call. Of an option given twice the last one counts. */
export function givenOptions(argumentList: readonly string[]): GivenOptions {
  const { positionals, tokens } = parseArgs({ args: [...argumentList], options: parseOptions, allowPositionals: true, strict: false, tokens: true });
  const given = tokens.flatMap((token): readonly OptionToken[] => (token.kind === "option" ? [token] : []));
  const texts = new Map<OptionName, string>();
  const switches = new Set<OptionName>();
  for (const { name, value } of given) {
    const known = byName.get(name);
    if (known?.type === "boolean") switches.add(known.option);
    else if (known && value !== undefined) texts.set(known.option, value);
  }
  return { positionals, texts, switches, trouble: given.flatMap((token) => troubleOf(token) ?? [])[0] };
}

function troubleOf({ name, rawName, value, inlineValue }: OptionToken): OptionTrouble | undefined {
  const known = byName.get(name);
  if (known === undefined) return { kind: "unknownOption", option: rawName };
  if (known.type === "boolean") return value === undefined ? undefined : { kind: "valueNotTaken", option: rawName };
  // "--ra --ghi-de" forgot the folder; one whose name begins so is written "--ra=--ghi-de".
  const isForgotten = value === undefined || value.trim() === "" || (inlineValue !== true && value.startsWith("-"));
  return isForgotten ? { kind: "valueMissing", option: rawName } : undefined;
}
