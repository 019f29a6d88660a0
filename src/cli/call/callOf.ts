import { commandLineWordsFor, languages, type Language } from "../../locale";
import { formats, type Call, type CommandName, type TemplateCall } from "./call";
import { commandNamed, commandUses } from "./commandUses";
import { givenOptions, type GivenOptions } from "./givenOptions";
import { editionIds, misuseIn } from "./misuseIn";

/** A call that is understood, a wish to read about the command, or a sentence about what was not understood. */
export type CallReading =
  | { readonly kind: "call"; readonly call: Call }
  | { readonly kind: "help"; readonly language: Language; readonly command: CommandName | undefined }
  | { readonly kind: "version" }
  | { readonly kind: "misuse"; readonly language: Language; readonly command: string | undefined; readonly sentence: string };

/** Words that ask for help in the place of a command. */
const helpWords: readonly string[] = ["help", "tro-giup"];

/** Reads a call of the command. */
export function callOf(argumentList: readonly string[]): CallReading {
  const given = givenOptions(argumentList);
  const language = languageOf(argumentList);
  if (given.switches.has("version")) return { kind: "version" };
  const asked = helpAsked(given, argumentList);
  if (asked) return { kind: "help", language, ...asked };
  const sentence = misuseIn(given, commandLineWordsFor(language).usage);
  return sentence === undefined ? { kind: "call", call: understood(given, language) } : { kind: "misuse", language, command: commandUsed(given), sentence };
}

/** The language that a call asks for, whether the rest of it is understood or not. */
export function languageOf(argumentList: readonly string[]): Language {
  return oneOf(languages, givenOptions(argumentList).texts.get("language")) ?? "vi";
}

/** Whether help is asked for, and about which command. */
function helpAsked({ positionals, switches }: GivenOptions, { length }: readonly string[]): { readonly command: CommandName | undefined } | undefined {
  const [first = "", second = ""] = positionals;
  if (helpWords.includes(first)) return { command: commandNamed(second) };
  return switches.has("help") || length === 0 ? { command: commandNamed(first) } : undefined;
}

/** The command of a call as it was written; `undefined` when there is none of that name. */
function commandUsed({ positionals: [name = ""] }: GivenOptions): string | undefined {
  return commandNamed(name) && name;
}

function understood({ positionals, texts, switches }: GivenOptions, language: Language): Call {
  const [name = "", ...paths] = positionals;
  const command = commandNamed(name) ?? "check";
  return {
    command,
    paths,
    language,
    format: oneOf(formats, texts.get("format")) ?? commandUses[command].formats[0] ?? "text",
    outFolder: texts.get("out"),
    isForced: switches.has("force"),
    targetsPath: texts.get("targets"),
    edition: oneOf(editionIds, texts.get("edition")),
    fills: switches.has("fill"),
    isStrict: switches.has("strict"),
    isQuiet: switches.has("quiet"),
    ...(command === "template" && { template: templateCall({ texts, switches }) }),
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

function oneOf<Choice extends string>(choices: readonly Choice[], text: string | undefined): Choice | undefined {
  return choices.find((choice) => choice === text);
}
