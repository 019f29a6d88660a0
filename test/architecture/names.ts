import ts from "typescript";

const impureGlobals = new Set([
  ...["window", "document", "navigator", "localStorage", "sessionStorage", "globalThis"],
  ...["Office", "Excel", "OfficeExtension", "process", "require", "console", "fetch", "XMLHttpRequest"],
  ...["Intl", "performance", "crypto", "setTimeout", "setInterval", "queueMicrotask"],
]);
const impureMembers = new Set(["Math.random", "Date.now"]);
const localeMethods = /^(toLocale\w+|localeCompare)$/;

const officeGlobals = new Set(["Office", "Excel", "OfficeExtension"]);
const officePlaces = ["excel/", "workbench/host/", "commands/index.ts", "taskpane/index.tsx"];

/** Whether a module below src may name Excel: the adapter, the host that answers it, and the two that Excel starts. */
export function namesOffice(path: string): boolean {
  return officePlaces.some((place) => path.startsWith(place));
}

/** The names of Office.js that a module uses. */
export function officeNamesOf(syntax: ts.SourceFile): readonly string[] {
  return nodesOf(syntax).filter(isFreeName).map((name) => name.text).filter((name) => officeGlobals.has(name));
}

/** What a module asks of the world outside: globals, the clock, chance, the locale. */
export function impureNamesOf(syntax: ts.SourceFile): readonly string[] {
  const nodes = nodesOf(syntax);
  const globals = nodes.filter(isFreeName).map((name) => name.text).filter((name) => impureGlobals.has(name));
  const members = nodes.filter(ts.isPropertyAccessExpression).filter(isImpureMember).map((node) => node.getText());
  const clocks = nodes.filter(ts.isNewExpression).filter(isClock).map((node) => node.getText());
  return [...globals, ...members, ...clocks];
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
