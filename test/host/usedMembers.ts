import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");

/** What every proxy has without asking the host. */
const ownOfClient = new Set(["context", "isNullObject", "items", "load", "set", "toJSON", "track", "untrack", "sync"]);

/** The members of Excel's classes that some folders of the project use, as "Worksheet.getRange", each with the file that uses it. */
export function usedMembers(folders: readonly string[]): ReadonlyMap<string, string> {
  const files = folders.flatMap((folder) => sourceFiles(join(root, folder))).filter((file) => readFileSync(file, "utf8").includes("Excel"));
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const program = ts.createProgram(files, { ...options, strict: true, noEmit: true, skipLibCheck: true, jsx: ts.JsxEmit.ReactJSX, types: ["office-js"] });
  const checker = program.getTypeChecker();
  const used = new Map<string, string>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source, checker, (member) => used.set(member, file.slice(root.length + 1)));
  }
  return used;
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

type Tell = (member: string) => void;

function visit(node: ts.Node, checker: ts.TypeChecker, tell: Tell): void {
  if (ts.isPropertyAccessExpression(node)) tellSymbol(checker.getSymbolAtLocation(node.name), tell);
  if (ts.isBindingElement(node)) tellSymbol(boundMember(node, checker), tell);
  if (ts.isCallExpression(node)) tellLoads(node, checker, tell);
  ts.forEachChild(node, (child) => visit(child, checker, tell));
}

/** The member that a destructuring takes out. */
function boundMember({ parent, propertyName, name }: ts.BindingElement, checker: ts.TypeChecker): ts.Symbol | undefined {
  const taken = propertyName ?? name;
  return ts.isObjectBindingPattern(parent) && ts.isIdentifier(taken) ? checker.getTypeAtLocation(parent).getProperty(taken.text) : undefined;
}

function tellSymbol(symbol: ts.Symbol | undefined, tell: Tell): void {
  if (!symbol || ownOfClient.has(symbol.name)) return;
  for (const { parent } of symbol.declarations ?? []) {
    if (ts.isClassDeclaration(parent) && parent.name && isWorkbookObject(parent)) tell(`${parent.name.text}.${symbol.name}`);
  }
}

/** Whether instances of the class stand for something in the workbook, and every member asks the host. */
function isWorkbookObject({ heritageClauses = [] }: { readonly heritageClauses?: readonly ts.HeritageClause[] | undefined }): boolean {
  const bases = heritageClauses.flatMap(({ types }) => types.map(({ expression }) => expression));
  return bases.some((base) => ts.isPropertyAccessExpression(base) && base.name.text === "ClientObject");
}

/** Follows the texts that are given to `load`, such as "items/custom/rule/formula". */
function tellLoads(call: ts.CallExpression, checker: ts.TypeChecker, tell: Tell): void {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return;
  const texts = call.arguments.flatMap((argument) => (ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument]));
  for (const text of texts.filter(ts.isStringLiteralLike)) {
    for (const path of text.text.split(",")) tellPath(checker.getTypeAtLocation(expression.expression), { path: path.trim().split("/"), checker, call }, tell);
  }
}

interface LoadPath {
  readonly path: readonly string[];
  readonly checker: ts.TypeChecker;
  readonly call: ts.CallExpression;
}

function tellPath(type: ts.Type, { path, checker, call }: LoadPath, tell: Tell): void {
  const [first = "", ...rest] = path;
  const symbol = type.getProperty(first);
  if (!symbol) return;
  tellSymbol(symbol, tell);
  const next = checker.getTypeOfSymbolAtLocation(symbol, call);
  const element = first === "items" ? checker.getIndexTypeOfType(next, ts.IndexKind.Number) : next;
  if (element && rest.length > 0) tellPath(element, { path: rest, checker, call }, tell);
}
