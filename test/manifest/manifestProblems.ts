import { iconProblems } from "./iconProblems";
import { pathInProject } from "./pathInProject";
import { resourceProblems } from "./resourceProblems";
import { attribute, elementsOf, named, xmlTree, type XmlElement } from "./xmlTree";

/** What a manifest is held against. */
export interface ManifestSurroundings {
  /** The bytes of a file of the project; `undefined` when there is none. */
  readonly file: (path: string) => Buffer | undefined;
  /** The commands that the code answers. */
  readonly commandNames: readonly string[];
}

type Check = (root: XmlElement, surroundings: ManifestSurroundings) => readonly string[];

/** The pages that a build makes, and where they come from. */
const pageSources = new Map([
  ["taskpane.html", "src/taskpane/taskpane.html"],
  ["commands.html", "src/commands/commands.html"],
  ["functions.html", "src/functions/functions.html"],
]);

const textOf = (root: XmlElement, name: string) => named(root, name)[0]?.text.trim() ?? "";

const identity: Check = (root) => {
  const id = textOf(root, "Id");
  const version = textOf(root, "Version");
  return [
    ...(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id) ? [] : [`Id is no random GUID: ${id}`]),
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(version) ? [] : [`Version has not four parts: ${version}`]),
  ];
};

const reach: Check = (root) => {
  const [set] = named(root, "Set");
  const excel = `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`;
  const permission = textOf(root, "Permissions");
  return [
    ...(excel === "ExcelApi 1.13" ? [] : [`Requirement set is ${excel}`]),
    ...(permission === "ReadWriteDocument" ? [] : [`Permission is ${permission}`]),
  ];
};

const addresses: Check = (root, { file }) => {
  const values = elementsOf(root).map((element) => attribute(element, "DefaultValue")).filter((value) => /^\w+:\/\//.test(value));
  const pages = values.filter((value) => value.endsWith(".html")).map((value) => pathInProject(root, value));
  return [
    ...values.filter((value) => !value.startsWith("https://")).map((value) => `Not https: ${value}`),
    ...(new Set(values.map((value) => new URL(value).origin)).size > 1 ? ["Addresses have more than one origin"] : []),
    ...pages.filter((page) => !file(pageSources.get(page) ?? "")).map((page) => `No such page: ${page}`),
  ];
};

const commands: Check = (root, { commandNames }) => {
  const called = named(root, "FunctionName").map(({ text }) => text);
  return [
    ...called.filter((name) => !commandNames.includes(name)).map((name) => `No command answers to ${name}`),
    ...commandNames.filter((name) => !called.includes(name)).map((name) => `No button calls ${name}`),
  ];
};

const checks: readonly Check[] = [identity, reach, addresses, commands, (root) => resourceProblems(root), (root, { file }) => iconProblems(root, file)];

/** Everything that is wrong with a manifest and that Microsoft's XSD cannot see; empty when all is well. */
export function manifestProblems(text: string, surroundings: ManifestSurroundings): readonly string[] {
  let root: XmlElement;
  try {
    root = xmlTree(text);
  } catch (error) {
    return [`Not well-formed: ${String(error)}`];
  }
  return checks.flatMap((check) => check(root, surroundings));
}
