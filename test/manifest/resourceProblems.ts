import { attribute, elementsOf, named, type XmlElement } from "./xmlTree";

const otherLanguage = "en-US";
const idLengthMax = 32;

/** The lists of resources, what points into each, and how long its values may be. */
const lists = [
  { name: "bt:Images", users: ["bt:Image"], lengthMax: 2048 },
  { name: "bt:Urls", users: ["SourceLocation", "FunctionFile", "LearnMoreUrl"], lengthMax: 2048 },
  { name: "bt:ShortStrings", users: ["Label", "Title", "Namespace"], lengthMax: 125 },
  { name: "bt:LongStrings", users: ["Description"], lengthMax: 250 },
];

/** Names without a place among the resources, places without a user, words without a translation, and what is too long. */
export function resourceProblems(root: XmlElement): readonly string[] {
  return [...lists.flatMap((list) => listProblems(root, list)), ...ownNameProblems(root), ...repeatedIds(root)];
}

function listProblems(root: XmlElement, { name, users, lengthMax }: (typeof lists)[number]): readonly string[] {
  const resources = named(root, name).flatMap(({ children }) => children);
  const ids = resources.map((resource) => attribute(resource, "id"));
  const used = elementsOf(root).filter((element) => users.includes(element.name)).map((element) => attribute(element, "resid")).filter(Boolean);
  const isText = name.endsWith("Strings");
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `Not among ${name}: ${id}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `Unused in ${name}: ${id}`),
    ...ids.filter((id) => id.length > idLengthMax).map((id) => `Longer than ${idLengthMax} characters: ${id}`),
    ...resources.flatMap((resource) => (isText ? languageProblems(resource, attribute(resource, "id")) : [])),
    ...resources.flatMap((resource) => lengthProblems(resource, attribute(resource, "id"), lengthMax)),
  ];
}

function ownNameProblems(root: XmlElement): readonly string[] {
  const own = root.children.filter(({ name }) => name === "DisplayName" || name === "Description");
  const locale = named(root, "DefaultLocale")[0]?.text;
  return [
    ...(locale === "vi-VN" ? [] : [`Default locale is ${locale ?? "missing"}`]),
    ...own.flatMap((element) => languageProblems(element, element.name)),
    ...own.flatMap((element) => lengthProblems(element, element.name, element.name === "DisplayName" ? 125 : 250)),
  ];
}

function languageProblems(element: XmlElement, label: string): readonly string[] {
  const languages = element.children.map((override) => attribute(override, "Locale"));
  return languages.includes(otherLanguage) ? [] : [`No ${otherLanguage} for ${label}`];
}

function lengthProblems(element: XmlElement, label: string, lengthMax: number): readonly string[] {
  const values = [attribute(element, "DefaultValue"), ...element.children.map((override) => attribute(override, "Value"))];
  return values.filter((value) => value === "" || value.length > lengthMax).map((value) => `${label} has ${value.length} characters, not 1 to ${lengthMax}`);
}

function repeatedIds(root: XmlElement): readonly string[] {
  const ids = elementsOf(root).map((element) => attribute(element, "id")).filter(Boolean);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `Twice: ${id}`);
}
