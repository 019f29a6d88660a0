import ts from "typescript";

const impureGlobals = new Set([
  ...["window", "document", "navigator", "localStorage", "sessionStorage", "globalThis"],
  ...["Office", "Excel", "OfficeExtension", "process", "require", "console", "fetch", "XMLHttpRequest"],
  ...["Intl", "performance", "crypto", "setTimeout", "setInterval", "queueMicrotask"],
]);
const impureMembers = new Set(["Math.random", "Date.now"]);
const localeMethods = /^(toLocale\w+|localeCompare)$/;

/** Where each name of Office.js may stand: the adapter and the host that answers it; `Office` also where Excel starts a page of ours. */
const officePlaces: ReadonlyMap<string, readonly string[]> = new Map([
  ["Excel", ["excel/", "workbench/host/"]],
  ["OfficeExtension", ["excel/", "workbench/host/"]],
  ["Office", ["excel/", "workbench/host/", "commands/", "taskpane/index.tsx"]],
]);

/** The names of Office.js that a module below src uses and should not. */
export function strayOfficeNames(path: string, syntax: ts.SourceFile): readonly string[] {
  return globalsOf(syntax).filter((name) => officePlaces.get(name)?.every((place) => !path.startsWith(place)));
}

/** What a module asks of the world outside: globals, the clock, chance, the locale. */
export function impureNamesOf(syntax: ts.SourceFile): readonly string[] {
  const nodes = nodesOf(syntax);
  const globals = globalsOf(syntax).filter((name) => impureGlobals.has(name));
  const members = nodes.filter(ts.isPropertyAccessExpression).filter(isImpureMember).map((node) => node.getText());
  const clocks = nodes.filter(ts.isNewExpression).filter(isClock).map((node) => node.getText());
  return [...globals, ...members, ...clocks];
}

/** The names that a module uses and neither imports nor declares. */
function globalsOf(syntax: ts.SourceFile): readonly string[] {
  const nodes = nodesOf(syntax);
  const own = new Set(nodes.filter(isDeclaration).map(({ name }) => name?.getText()));
  return nodes.filter(isFreeName).map(({ text }) => text).filter((name) => !own.has(name));
}

function isDeclaration(node: ts.Node): node is ts.NamedDeclaration {
  return [ts.isImportSpecifier, ts.isInterfaceDeclaration, ts.isTypeAliasDeclaration, ts.isVariableDeclaration, ts.isParameter, ts.isBindingElement, ts.isFunctionDeclaration].some((is) => is(node));
}

function isImpureMember(node: ts.PropertyAccessExpression): boolean {
  return impureMembers.has(node.getText()) || localeMethods.test(node.name.text);
}

function isClock(node: ts.NewExpression): boolean {
  return node.expression.getText() === "Date" && (node.arguments?.length ?? 0) === 0;
}

/** An identifier that stands for itself, and is not the name of a member, a key or an attribute. */
function isFreeName(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  const named = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent) || ts.isJsxAttribute(parent);
  return !(named && parent.name === node);
}

function nodesOf(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (child: ts.Node): void => {
    nodes.push(child);
    ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return nodes;
}
