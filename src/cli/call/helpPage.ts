import { commandLineWordsFor, type HelpWords, type Language } from "../../locale";
import type { CommandName } from "./call";
import { commandList, commandUses } from "./commandUses";
import { optionList, optionNames, type OptionName } from "./optionNames";

/** What the command says of itself, or of one of the things that it can do. */
export function helpPage(command: CommandName | undefined, language: Language): string {
  const page = { words: commandLineWordsFor(language).help, language };
  return `${(command === undefined ? overview(page) : commandPage(command, page)).join("\n")}\n`;
}

interface Page {
  readonly words: HelpWords;
  readonly language: Language;
}

function overview(page: Page): readonly string[] {
  const { words } = page;
  const commands = commandList.map(([command]) => [callText(command, page), `${words.commands[command].does} (${otherNames(command, page)})`] as const);
  return [
    words.intro,
    ...section(words.usage, columns(commands)),
    ...["", words.folders],
    ...section(words.optionsTitle, optionLines(optionList.map(([option]) => option), page)),
    ...["", words.exitCodes, words.moreHelp],
  ];
}

function commandPage(command: CommandName, page: Page): readonly string[] {
  const { words } = page;
  const { does, more, examples } = words.commands[command];
  const { formats, options } = commandUses[command];
  return [
    `${callText(command, page)}: ${does} (${words.alsoCalled}: ${otherNames(command, page)})`,
    ...(more.length === 0 ? [] : ["", ...more]),
    ...section(words.formatsTitle, columns(formats.map((format) => [format, words.formats[format]]))),
    ...section(words.optionsTitle, optionLines(optionList.map(([option]) => option).filter((option) => options.includes(option)), page)),
    ...section(words.examplesTitle, examples.map((example) => `  ${example}`)),
    ...["", words.exitCodes],
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return ["", title, ...lines];
}

/** The names of a command, that of the language first. */
function inOrder([vietnamese, english, ...others]: readonly [string, string, ...string[]], language: Language): readonly [string, ...string[]] {
  return language === "vi" ? [vietnamese, english, ...others] : [english, vietnamese, ...others];
}

function callText(command: CommandName, { words, language }: Page): string {
  return `soat ${inOrder(commandUses[command].names, language)[0]} ${words.commands[command].takes}`.trimEnd();
}

function otherNames(command: CommandName, { language }: Page): string {
  return inOrder(commandUses[command].names, language).slice(1).join(", ");
}

function optionLines(options: readonly OptionName[], { words, language }: Page): readonly string[] {
  const written = (option: OptionName) => inOrder(optionNames[option].names, language).map((name) => `--${name}`);
  return columns(options.map((option) => [`${written(option).join(", ")} ${words.options[option].value}`, words.options[option].does]));
}

/** Two columns, the second one as far to the right as the first one needs. */
function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([first]) => first.trimEnd().length)) + 2;
  return rows.map(([first, second]) => `  ${first.trimEnd().padEnd(width)}${second}`);
}
