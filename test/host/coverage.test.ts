import { emulatedClasses } from "../../src/workbench/host";
import { clientClasses } from "./clientClasses";
import { usedMembers } from "./usedMembers";

const known = clientClasses();

/** Names that are in one list and not in the other. */
const beyond = (names: readonly string[], others: readonly string[] = []) => names.filter((name) => !others.includes(name));

it("the client's classes can be read", () => {
  expect(known.size).toBeGreaterThan(150);
  expect(known.get("Worksheet")?.methods).toContain("GetRange");
});

describe.each(emulatedClasses.map((one) => [one.name, one] as const))("%s", (name, emulated) => {
  it("has only members that the client asks for", () => {
    const client = known.get(name);
    expect({
      scalars: beyond(emulated.scalars, client?.scalars),
      settable: beyond(emulated.settable, client?.settable),
      navigations: beyond(emulated.navigations, client?.navigations),
      methods: beyond(emulated.methods, client?.methods),
    }).toEqual({ scalars: [], settable: [], navigations: [], methods: [] });
  });
});

it("every member of Excel that the product uses is emulated", () => {
  const emulated = new Set(
    emulatedClasses.flatMap(({ name, scalars, navigations, methods, hasIndexer }) =>
      [...scalars, ...navigations, ...methods, ...(hasIndexer ? ["GetItem"] : [])].map((wireName) => `${name}.${wireName}`.toLowerCase()),
    ),
  );
  const used = usedMembers(["src/excel", "src/commands", "src/taskpane"]);
  expect([...used.keys()]).toContain("WorksheetCollection.getActiveWorksheet");
  // The client keeps those who listen itself; that the events come is seen in test/excel/watch.test.ts.
  const missing = [...used].filter(([member]) => !/\.on[A-Z]/.test(member) && !emulated.has(member.toLowerCase()));
  expect(missing.map(([member, file]) => `${member} in ${file}`)).toEqual([]);
});
