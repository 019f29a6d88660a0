import { readFileSync } from "node:fs";
import { join } from "node:path";
import metadata from "../../src/functions/functions.json";
import { cellFunctions } from "../../src/functions/givenFunctions";

/** What Microsoft's documentation lets a description of functions say. */
const memberNames = {
  file: ["$schema", "allowCustomDataForDataTypeAny", "allowErrorForDataTypeAny", "enums", "functions"],
  function: ["id", "name", "description", "helpUrl", "options", "parameters", "result"],
  parameter: ["name", "description", "type", "dimensionality", "optional", "repeating", "cellValueType", "customEnumId"],
  result: ["type", "dimensionality"],
} as const;

const strangers = (names: readonly string[], value: object) => Object.keys(value).filter((name) => !names.includes(name));
const root = join(__dirname, "../..");

describe("the description of the functions that Excel reads", () => {
  const { functions } = metadata;
  const parameters = functions.flatMap((each) => each.parameters);

  it("says nothing that Excel does not know", () => {
    expect([
      ...strangers(memberNames.file, metadata),
      ...functions.flatMap((each) => [...strangers(memberNames.function, each), ...strangers(memberNames.result, each.result)]),
      ...parameters.flatMap((each) => strangers(memberNames.parameter, each)),
    ]).toEqual([]);
  });

  it("has ids and names as Excel wants them: from a letter on, three characters at least, no address of a cell, each once", () => {
    const names = functions.flatMap(({ id, name }) => [id, name]);
    expect(names.filter((name) => !/^[A-Z][A-Z0-9.]{2,}$/.test(name) || /^([A-Z]{1,3}\d+|R\d*C\d*)$/.test(name))).toEqual([]);
    expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length);
  });

  it("has types and dimensions that exist", () => {
    const typed = [...parameters, ...functions.map(({ result }) => result)];
    expect(new Set(typed.map(({ type }) => type))).toEqual(new Set(["any", "number", "string"]));
    expect(typed.map((each) => ("dimensionality" in each ? each.dimensionality : "scalar")).filter((each) => each !== "matrix" && each !== "scalar")).toEqual([]);
  });

  it("has what may be left out at the end", () => {
    const orders = functions.map((each) => each.parameters.map((parameter) => ("optional" in parameter ? "o" : "m")).join(""));
    expect(orders.filter((order) => !/^m+o*$/.test(order))).toEqual([]);
  });

  it("gives areas to all parameters, and lets those spill that answer cell by cell", () => {
    expect(parameters.filter(({ dimensionality }) => dimensionality !== "matrix")).toEqual([]);
    const spilling = functions.filter(({ result }) => "dimensionality" in result).map(({ id }) => id);
    expect(new Set(spilling)).toEqual(new Set(Object.keys(cellFunctions)));
  });

  it("has as many parameters as what computes them", () => {
    expect(functions.filter(({ id }) => id in cellFunctions).map((each) => [each.id, each.parameters.length])).toEqual(Object.entries(cellFunctions).map(([id, run]) => [id, run.length]));
  });

  it("hands errors over to the functions, so that one cell does not spoil an area", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it("has the same namespace in the manifest and in the workbench", () => {
    const namespace = /id="Functions\.Namespace" DefaultValue="([^"]+)"/.exec(readFileSync(join(root, "manifest.xml"), "utf8"))?.[1];
    expect(readFileSync(join(root, "src/workbench/page/sheetFunctions.ts"), "utf8")).toContain(`namespace: "${namespace}"`);
  });
});
