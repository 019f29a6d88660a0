import { officeJsFile } from "../support/officeJsFiles";

/** A class of Microsoft's client: the wire names that it sends. Read from the client at run time; nothing of it is kept. */
export interface ClientClass {
  readonly scalars: readonly string[];
  readonly settable: readonly string[];
  readonly navigations: readonly string[];
  readonly methods: readonly string[];
}

/** The classes of the Excel namespace, as the shipped client has them. */
export function clientClasses(): ReadonlyMap<string, ClientClass> {
  const text = officeJsFile("excel-win32-16.01.debug.js").replaceAll("\r", "");
  const excelOnly = text.slice(text.indexOf('_defaultApiSetName = "ExcelApi"'));
  const classes = new Map<string, ClientClass>();
  for (const [, name = "", body = ""] of excelOnly.matchAll(/\n {4}var (\w+) = \(function \(_super\) \{\n(.*?)\n {8}return \1;/gs)) {
    if (!classes.has(name)) classes.set(name, clientClass(body));
  }
  return classes;
}

function clientClass(body: string): ClientClass {
  const scalars = listNamed(body, "_scalarPropertyOriginalNames");
  const settable = listNamed(body, "_scalarPropertyUpdateable");
  return {
    scalars,
    settable: scalars.filter((_, index) => settable[index] === "true"),
    navigations: matches(body, /_createPropertyObject\([\w.]+, this, "(\w+)"/g),
    methods: matches(body, /_(?:invokeMethod|createMethodObject|createAndInstantiateMethodObject)\((?:[\w.]+, )?this, "(\w+)"/g),
  };
}

function listNamed(body: string, name: string): readonly string[] {
  const list = new RegExp(`"${name}", \\{\\s*get: function \\(\\) \\{\\s*return \\[(.*?)\\];`, "s").exec(body)?.[1] ?? "";
  return list.split(",").map((item) => item.trim().replaceAll('"', "")).filter((item) => item !== "");
}

function matches(body: string, pattern: RegExp): readonly string[] {
  return [...body.matchAll(pattern)].map(([, name = ""]) => name);
}
