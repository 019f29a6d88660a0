/** The part of JSON Schema that docs/soat-report.schema.json is written in. A keyword that is not listed here is an error, not a thing to skip. */
interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

type Check = (schema: Schema, value: unknown, at: string) => readonly string[];

/** Where a value is not what a schema asks for; nothing when it is. */
export function schemaProblems(root: Schema & { readonly $defs: Readonly<Record<string, Schema>> }, value: unknown): readonly string[] {
  const check: Check = (schema, each, at) => Object.keys(schema).flatMap((keyword) => keywordCheck(keyword)(schema, each, at));

  const keywordCheck = (keyword: string): Check => {
    const found = checks.get(keyword);
    if (!found) throw new RangeError(`the schema uses ${keyword}`);
    return found;
  };

  const complain = (isRight: (schema: Schema, value: unknown) => boolean, what: (schema: Schema) => string): Check => {
    return (schema, each, at) => (isRight(schema, each) ? [] : [`${at}: ${what(schema)}`]);
  };

  const referred = (reference = ""): Schema => {
    const schema = root.$defs[reference.replace("#/$defs/", "")];
    if (!schema) throw new RangeError(`no ${reference} in the schema`);
    return schema;
  };

  const checks = new Map<string, Check>([
    ...["$schema", "$defs", "title", "description", "properties"].map((keyword) => [keyword, () => []] as const),
    ["$ref", (schema, each, at) => check(referred(schema.$ref), each, at)],
    ["const", complain((schema, each) => schema.const === each, (schema) => `is not ${JSON.stringify(schema.const)}`)],
    ["enum", complain((schema, each) => schema.enum?.includes(each) === true, (schema) => `is none of ${JSON.stringify(schema.enum)}`)],
    ["type", complain((schema, each) => [schema.type ?? []].flat().some((type) => isOfType(type, each)), (schema) => `is no ${String(schema.type)}`)],
    ["pattern", complain((schema, each) => new RegExp(schema.pattern ?? "").test(String(each)), (schema) => `does not look like ${schema.pattern}`)],
    ["minimum", complain((schema, each) => Number(each) >= (schema.minimum ?? 0), () => "is too small")],
    ["maximum", complain((schema, each) => Number(each) <= (schema.maximum ?? 0), () => "is too large")],
    ["minItems", complain((schema, each) => Array.isArray(each) && each.length >= (schema.minItems ?? 0), () => "has too few items")],
    ["required", (schema, each, at) => (schema.required ?? []).filter((key) => isObject(each) && !(key in each)).map((key) => `${at}: lacks ${key}`)],
    ["items", (schema, each, at) => (Array.isArray(each) ? each.flatMap((item, index) => check(schema.items ?? {}, item, `${at}[${index}]`)) : [])],
    [
      "additionalProperties",
      (schema, each, at) =>
        entriesOf(each).flatMap(([key, property]) => {
          const known = schema.properties?.[key];
          return known ? check(known, property, `${at}.${key}`) : [`${at}: ${key} is not in the schema`];
        }),
    ],
    [
      "oneOf",
      (schema, each, at) => {
        const problems = (schema.oneOf ?? []).map((choice) => check(choice, each, at));
        const fitting = problems.filter((list) => list.length === 0).length;
        return fitting === 1 ? [] : [`${at}: fits ${fitting} of ${problems.length} forms`, ...(fitting === 0 ? problems.flat() : [])];
      },
    ],
  ]);
  return check(root, value, "$");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value) : [];
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
