import { editions, type EditionId } from "../../core";
import { commandLineWordsFor, languages, type Language, type UsageSentences } from "../../locale";
import { formats, type Call, type CommandName, type Format, type TemplateCall } from "./call";
import { givenOptions, type GivenOptions } from "./givenOptions";
import { commandNames, optionNames, type OptionName } from "./optionNames";

/** A call that is understood, a wish to read about the command, or a sentence about what was not understood. */
export type CallReading =
  | { readonly kind: "call"; readonly call: Call }
  | { readonly kind: "help" | "version"; readonly language: Language }
  | { readonly kind: "misuse"; readonly language: Language; readonly sentence: string };

const editionIds: readonly EditionId[] = editions.map(({ id }) => id);

/** Reads a call of the command. */
export function callOf(argumentList: readonly string[]): CallReading {
  const given = givenOptions(argumentList);
  const language = oneOf(languages, given.texts.get("language")) ?? "vi";
  if (given.switches.has("version")) return { kind: "version", language };
  if (given.switches.has("help") || argumentList.length === 0) return { kind: "help", language };
  const usage = commandLineWordsFor(language).usage;
  const sentence = optionMisuse(given, usage) ?? pathMisuse(given, usage);
  return sentence === undefined ? { kind: "call", call: understood(given, language) } : { kind: "misuse", language, sentence };
}

function optionMisuse({ texts, trouble }: GivenOptions, usage: UsageSentences): string | undefined {
  if (trouble) return usage[trouble.kind](trouble.option);
  const choices: readonly (readonly [OptionName, readonly string[]])[] = [["format", formats], ["language", languages], ["edition", editionIds]];
  const bad = choices.find(([option, allowed]) => texts.has(option) && !allowed.includes(texts.get(option) ?? ""));
  return bad && usage.badValue(`--${optionNames[bad[0]].names.join(", --")}`, bad[1]);
}

function pathMisuse({ positionals, texts }: GivenOptions, usage: UsageSentences): string | undefined {
  const [name = "", ...paths] = positionals;
  const command = commandOf(name);
  if (command === undefined) return usage.unknownCommand(name);
  if (command === "diff" && paths.length !== 2) return usage.twoVersionsNeeded;
  if (command === "template") return undefined;
  return paths.length === 0 ? usage.noFiles : placeMisuse(command, texts, usage);
}

/** A workbook of findings is a file and needs a place; a summary has one of its own. */
function placeMisuse(command: CommandName, texts: GivenOptions["texts"], usage: UsageSentences): string | undefined {
  const needsFolder = texts.get("format") === "xlsx" && (command === "check" || command === "annotate");
  return needsFolder && !texts.has("out") ? usage.folderNeeded : undefined;
}

function understood({ positionals, texts, switches }: GivenOptions, language: Language): Call {
  const [name = "", ...paths] = positionals;
  return {
    command: commandOf(name) ?? "check",
    paths,
    language,
    format: oneOf<Format>(formats, texts.get("format")) ?? "text",
    outFolder: texts.get("out"),
    isForced: switches.has("force"),
    targetsPath: texts.get("targets"),
    edition: oneOf(editionIds, texts.get("edition")),
    fills: switches.has("fill"),
    isStrict: switches.has("strict"),
    isQuiet: switches.has("quiet"),
    ...(commandOf(name) === "template" && { template: templateCall({ texts, switches }) }),
  };
}

function templateCall({ texts, switches }: Pick<GivenOptions, "texts" | "switches">): TemplateCall {
  return {
    year: texts.get("year") ?? "",
    months: texts.get("months") ?? "12",
    province: texts.get("province"),
    unitsPath: texts.get("units"),
    isUnlocked: switches.has("unlocked"),
  };
}

function commandOf(name: string): CommandName | undefined {
  return new Map<string, CommandName>(commandNames).get(name);
}

function oneOf<Choice extends string>(choices: readonly Choice[], text: string | undefined): Choice | undefined {
  return choices.find((choice) => choice === text);
}
