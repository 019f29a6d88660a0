// Prints which members of office.js the workbench answers, class by class: npm run host:coverage [-- --missing]
import { emulatedClasses } from "../../src/workbench/host";
import { excelClasses } from "./excelTypings";

const listsMissing = process.argv.includes("--missing");
const published = excelClasses();

/** What every proxy has without asking the host. */
const ownOfClient = new Set(["context", "isNullObject", "items", "load", "set", "toJSON", "track", "untrack"]);

function coverage(name: string): { readonly name: string; readonly members: readonly string[]; readonly missing: readonly string[] } {
  const answered = new Set(
    emulatedClasses
      .filter((emulated) => emulated.name === name)
      .flatMap(({ scalars, navigations, methods, hasIndexer }) => [...scalars, ...navigations, ...methods, ...(hasIndexer ? ["GetItem"] : [])])
      .map((wireName) => wireName.toLowerCase()),
  );
  const members = (published.get(name) ?? []).filter((member) => !ownOfClient.has(member));
  return { name, members, missing: members.filter((member) => !answered.has(member.toLowerCase())) };
}

const names = [...new Set(emulatedClasses.map(({ name }) => name))].sort();
const rows = names.map(coverage);
for (const { name, members, missing } of rows) {
  const answeredCount = members.length - missing.length;
  process.stdout.write(`${name.padEnd(36)}${String(answeredCount).padStart(5)} of ${String(members.length).padStart(4)}\n`);
  if (listsMissing && missing.length > 0) process.stdout.write(`    ${missing.join(", ")}\n`);
}
const memberCount = rows.reduce((sum, { members }) => sum + members.length, 0);
const missingCount = rows.reduce((sum, { missing }) => sum + missing.length, 0);
const classCount = [...published.keys()].length;
process.stdout.write(`\n${rows.length} of ${classCount} classes; ${memberCount - missingCount} of their ${memberCount} members\n`);
