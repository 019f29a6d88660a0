import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const typings = join(import.meta.dirname, "../../node_modules/@types/office-js/index.d.ts");

/** The classes of the Excel namespace that stand for objects of a workbook, with the names of their members, from the published typings. */
export function excelClasses(): ReadonlyMap<string, readonly string[]> {
  const syntax = ts.createSourceFile("index.d.ts", readFileSync(typings, "utf8"), ts.ScriptTarget.Latest);
  const members = new Map<string, readonly string[]>();
  for (const declaration of syntax.statements.flatMap(excelDeclarations).filter(ts.isClassDeclaration)) {
    if (!declaration.name || !isWorkbookObject(declaration)) continue;
    const names = declaration.members.map(({ name }) => (name && ts.isIdentifier(name) ? name.text : "")).filter(Boolean);
    members.set(declaration.name.text, [...new Set([...(members.get(declaration.name.text) ?? []), ...names])]);
  }
  return members;
}

function excelDeclarations(statement: ts.Statement): readonly ts.Statement[] {
  if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel" || !statement.body || !ts.isModuleBlock(statement.body)) return [];
  return statement.body.statements;
}

function isWorkbookObject({ heritageClauses }: ts.ClassDeclaration): boolean {
  const bases = heritageClauses?.flatMap(({ types }) => types.map(({ expression }) => expression)) ?? [];
  return bases.some((base) => ts.isPropertyAccessExpression(base) && base.name.text === "ClientObject");
}
