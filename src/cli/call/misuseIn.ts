import { editions, type EditionId } from "../../core";
import { languages, type UsageSentences } from "../../locale";
import type { CommandName } from "./call";
import { closestName } from "./closestName";
import { commandList, commandNamed, commandUses } from "./commandUses";
import type { GivenOptions } from "./givenOptions";
import { optionNames, optionText, type OptionName } from "./optionNames";

/** The editions of the forms that can be named in a call. */
export const editionIds: readonly EditionId[] = editions.map(({ id }) => id);

/** What is wrong with a call, in a sentence; `undefined` when nothing is. */
export function misuseIn(given: GivenOptions, usage: UsageSentences): string | undefined {
  const [name = ""] = given.positionals;
  const command = commandNamed(name);
  if (command === undefined) return troubleSentence(given, usage) ?? usage.unknownCommand(name, closestName(name, commandList.flatMap(([, { names }]) => names)));
  return troubleSentence(given, usage) ?? optionMisuse(command, given, usage) ?? valueMisuse(command, given, usage) ?? pathMisuse(command, given, usage);
}

function troubleSentence({ trouble, positionals }: GivenOptions, usage: UsageSentences): string | undefined {
  if (trouble?.kind !== "unknownOption") return trouble && usage[trouble.kind](trouble.option);
  const command = commandNamed(positionals[0] ?? "");
  const known = command === undefined ? (Object.keys(optionNames) as readonly OptionName[]) : commandUses[command].options;
  const closest = closestName(trouble.option, known.flatMap((option) => optionNames[option].names));
  return usage.unknownOption(trouble.option, closest && `--${closest}`);
}

/** An option of another command would be passed over in silence, and the person would think that it was obeyed. */
function optionMisuse(command: CommandName, { texts, switches }: GivenOptions, usage: UsageSentences): string | undefined {
  const foreign = [...texts.keys(), ...switches].find((option) => !commandUses[command].options.includes(option));
  return foreign && usage.optionOfOther(optionText(foreign), commandUses[command].names[0]);
}

function valueMisuse(command: CommandName, { texts }: GivenOptions, usage: UsageSentences): string | undefined {
  const { formats, names } = commandUses[command];
  const format = texts.get("format");
  if (format !== undefined && !formats.some((each) => each === format)) return usage.badFormat(names[0], formats);
  const choices: readonly (readonly [OptionName, readonly string[]])[] = [["language", languages], ["edition", editionIds]];
  const bad = choices.find(([option, allowed]) => texts.has(option) && !allowed.includes(texts.get(option) ?? ""));
  if (bad) return usage.badValue(optionText(bad[0]), bad[1]);
  return format === "xlsx" && command !== "summarise" && !texts.has("out") ? usage.folderNeeded : undefined;
}

function pathMisuse(command: CommandName, { positionals: [, ...paths], texts }: GivenOptions, usage: UsageSentences): string | undefined {
  if (command === "template") return hasStrayOffices(paths, texts) ? usage.provinceNeeded : undefined;
  if (command === "schema") return paths.length === 0 ? undefined : usage.noFilesTaken;
  if (command === "diff") return paths.length === 2 ? undefined : usage.twoVersionsNeeded;
  return paths.length === 0 ? usage.noFiles : undefined;
}

/** The country's workbook lists the provinces; offices would be passed over in silence. */
function hasStrayOffices(paths: readonly string[], texts: GivenOptions["texts"]): boolean {
  return (paths.length > 0 || texts.has("units")) && !texts.has("province");
}
