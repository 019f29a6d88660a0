import Ajv2020 from "ajv/dist/2020";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const schema = JSON.parse(readFileSync(join(__dirname, "..", "..", "..", "docs", "soat-report.schema.json"), "utf8")) as object;

/** Strict, so that a keyword that the schema misspells is an error and not a thing to pass over. */
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** Where a result is not what the published schema asks for; nothing when it is. */
export function schemaProblems(result: unknown): readonly string[] {
  return validate(result) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
