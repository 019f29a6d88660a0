import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { cyclesOf } from "./architecture/cycles";
import { layerOf, layers, mayImport, needsDoor } from "./architecture/layers";
import { impureNamesOf, strayOfficeNames } from "./architecture/names";
import { sourceModules, type SourceModule } from "./architecture/sourceModules";

const root = join(__dirname, "..");
const modules = sourceModules(join(root, "src"));
const trackedFiles = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0").filter((path) => path !== "" && existsSync(join(root, path)));

/** "from → to" of each import inside the project that a test complains about. */
function importsWhere(isBad: (from: SourceModule, to: string) => boolean): readonly string[] {
  return modules.flatMap((from) => from.imports.filter((to) => isBad(from, to)).map((to) => `${from.path} → ${to}`));
}

describe("the map of src", () => {
  it("knows every folder", () => {
    expect(modules.map(({ path }) => path).filter((path) => layerOf(path) === undefined)).toEqual([]);
  });

  it("lets imports go inward only", () => {
    expect(importsWhere((from, to) => !mayImport(from.path, to))).toEqual([]);
  });

  it("has one door for the calculation module, the use cases and the words", () => {
    expect(importsWhere((from, to) => needsDoor(from.path, to))).toEqual([]);
  });

  it("has no cycles", () => {
    expect(cyclesOf(modules)).toEqual([]);
  });

  it("tells an outward import from an inward one", () => {
    const verdicts = [
      ["core/rules/sums/balance.ts", "core/model/finding.ts"],
      ["core/model/finding.ts", "core/rules/sums/balance.ts"],
      ["app/check.ts", "core/index.ts"],
      ["core/numbers/sum.ts", "app/index.ts"],
      ["taskpane/App.tsx", "excel/index.ts"],
      ["taskpane/index.tsx", "excel/index.ts"],
      ["workbench/host/range.ts", "workbench/document/cells.ts"],
      ["workbench/document/cells.ts", "workbench/host/range.ts"],
      ["workbench/page/page.ts", "xlsx/index.ts"],
      ["xlsx/read.ts", "workbench/document/cells.ts"],
    ].map(([from = "", to = ""]) => mayImport(from, to));
    expect(verdicts).toEqual([true, false, true, false, false, true, true, false, true, false]);
  });
});

describe("the calculation module", () => {
  const core = modules.filter(({ path }) => path.startsWith("core/"));

  it("is there", () => {
    expect(core.length).toBeGreaterThan(0);
  });

  it("imports no package", () => {
    expect(core.flatMap(({ path, packages }) => packages.map((name) => `${path} → ${name}`))).toEqual([]);
  });

  it("asks no clock, no locale, no chance, no page and no host", () => {
    expect(core.flatMap(({ path, syntax }) => impureNamesOf(syntax).map((name) => `${path}: ${name}`))).toEqual([]);
  });
});

describe("Excel", () => {
  it("is named only where it is answered or asked", () => {
    expect(modules.flatMap(({ path, syntax }) => strayOfficeNames(path, syntax).map((name) => `${path}: ${name}`))).toEqual([]);
  });
});

describe("files", () => {
  const lineMax = 200;
  const topLevel = [
    ...["src", "manifest.xml", "assets", "test", "webpack.config.js", "package.json", "tsconfig.json"],
    ...["README.md", "LICENSE", "package-lock.json", ".gitignore", ".gitattributes", ".ci", "docs"],
    ...["eslint.config.mjs", ".editorconfig", ".nvmrc", ".npmrc"],
  ];

  it(`have at most ${lineMax} lines`, () => {
    const code = trackedFiles.filter((path) => /\.(ts|tsx|mjs|cjs|js)$/.test(path));
    expect(code.filter((path) => lineCountOf(path) > lineMax)).toEqual([]);
  });

  it("have names that say what they hold", () => {
    const vague = /^(utils?|helpers?|common|misc|shared|managers?|services?)(\.|$)/i;
    expect(trackedFiles.filter((path) => path.split("/").some((part) => vague.test(part)))).toEqual([]);
  });

  it("stand at the top only where convention puts them", () => {
    const names = new Set(trackedFiles.map((path) => path.split("/")[0] ?? ""));
    expect([...names].filter((name) => !topLevel.includes(name))).toEqual([]);
  });

  it("are sources: nothing built, no workbook, no copy of Microsoft's client", () => {
    const isForbidden = (path: string) =>
      /\.(xlsx|xlsm|xls|ods|zip|log|map|pem|key|crt)$/i.test(path) ||
      /^(office|excel[-.].*|o15apptofilemappingtable|officeruntime)(\.debug|\.min)?\.js$/i.test(basename(path)) ||
      /(^|\/)(node_modules|dist|coverage)\//.test(path);
    expect(trackedFiles.filter(isForbidden)).toEqual([]);
  });

});

describe("package-lock.json", () => {
  const text = readFileSync(join(root, "package-lock.json"), "utf8");

  it("names no place to download from", () => {
    expect(text).not.toContain('"resolved"');
  });

  it("names the packages of every system, also where it was written on one that cannot have them", () => {
    const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>> };
    const wanted = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => [`${place}/node_modules/${name}`, `node_modules/${name}`]),
    );
    expect(wanted.filter((places) => !places.some((place) => place in packages))).toEqual([]);
  });
});

describe("package.json", () => {
  it("pins every dependency", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, Record<string, string>>;
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
});

describe("src/README.md", () => {
  it("maps every layer", () => {
    const map = readFileSync(join(root, "src", "README.md"), "utf8");
    expect(Object.keys(layers).filter((layer) => !map.includes(`\`${layer.split("/").pop() ?? ""}`) && !map.includes(`\`${layer}`))).toEqual([]);
  });
});

function lineCountOf(path: string): number {
  return readFileSync(join(root, path), "utf8").split("\n").length - 1;
}
