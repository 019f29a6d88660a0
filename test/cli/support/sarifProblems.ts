type Json = Readonly<Record<string, unknown>>;

const levels = ["none", "note", "warning", "error"];

/** Where a log breaks what SARIF 2.1.0 asks of the objects that we write (OASIS standard, sections 3.13 to 3.58); nothing when it is right. */
export function sarifProblems(log: Json): readonly string[] {
  const head = [...need(log["version"] === "2.1.0", "version (3.13.2)"), ...need(String(log["$schema"]).includes("sarif") && isUri(log["$schema"]), "$schema (3.13.3)"), ...need(Array.isArray(log["runs"]), "runs (3.13.4)")];
  return [...head, ...known(log, ["$schema", "version", "runs"], "log"), ...list(log["runs"]).flatMap(runProblems)];
}

function runProblems(run: Json): readonly string[] {
  const driver = object(object(run["tool"])["driver"]);
  const rules = list(driver["rules"]);
  const ids = rules.map(({ id }) => id);
  return [
    ...known(run, ["tool", "language", "columnKind", "invocations", "results"], "run"),
    ...need(isText(driver["name"]), "tool.driver.name (3.19.8)"),
    ...need(/^[a-z]{2}(-[A-Z]{2})?$/.test(String(run["language"])), "language (3.14.7)"),
    ...need(["utf16CodeUnits", "unicodeCodePoints"].includes(String(run["columnKind"])), "columnKind (3.14.17)"),
    ...need(new Set(ids).size === ids.length && ids.every(isText), "rules have ids of their own (3.49.3)"),
    ...rules.flatMap((rule) => need(isText(object(rule["shortDescription"])["text"]), "shortDescription.text (3.49.9)")),
    ...list(run["invocations"]).flatMap(invocationProblems),
    ...list(run["results"]).flatMap((result) => resultProblems(result, ids)),
  ];
}

function invocationProblems(invocation: Json): readonly string[] {
  const notifications = list(invocation["toolExecutionNotifications"]);
  return [
    ...known(invocation, ["executionSuccessful", "exitCode", "toolExecutionNotifications"], "invocation"),
    ...need(typeof invocation["executionSuccessful"] === "boolean", "executionSuccessful (3.20.14)"),
    ...need(Number.isInteger(invocation["exitCode"]), "exitCode (3.20.8)"),
    ...notifications.flatMap((each) => [...need(levels.includes(String(each["level"])), "notification.level (3.58.6)"), ...need(isText(object(each["message"])["text"]), "notification.message (3.58.5)"), ...list(each["locations"]).flatMap(locationProblems)]),
  ];
}

function resultProblems(result: Json, ids: readonly unknown[]): readonly string[] {
  return [
    ...known(result, ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"], "result"),
    ...need(isText(object(result["message"])["text"]), "message.text (3.27.11)"),
    ...need(levels.includes(String(result["level"])), "level (3.27.10)"),
    ...need(ids[Number(result["ruleIndex"])] === result["ruleId"], "ruleIndex is that of ruleId (3.27.6)"),
    ...need(Object.entries(object(result["partialFingerprints"])).every(([name, value]) => /^[^/]+\/v\d+$/.test(name) && isText(value)), "partialFingerprints (3.27.17)"),
    ...list(result["locations"]).flatMap(locationProblems),
  ];
}

function locationProblems(location: Json): readonly string[] {
  const { uri } = object(object(location["physicalLocation"])["artifactLocation"]);
  const logical = list(location["logicalLocations"]);
  return [
    ...known(location, ["physicalLocation", "logicalLocations"], "location"),
    ...need(isText(uri) && isUri(new URL(String(uri), "file:///").href) && !/[\s"<>\\]/.test(String(uri)), "artifactLocation.uri is a URI reference (3.4.3)"),
    ...logical.flatMap((each) => need(isText(each["fullyQualifiedName"]) && isText(each["kind"]), "logicalLocation (3.33)")),
  ];
}

/** The standard has a closed list of names for each object. */
function known(value: Json, names: readonly string[], what: string): readonly string[] {
  return Object.keys(value).flatMap((name) => (names.includes(name) ? [] : [`${what} has "${name}"`]));
}

function need(isRight: boolean, what: string): readonly string[] {
  return isRight ? [] : [what];
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isUri(value: unknown): boolean {
  return URL.canParse(String(value));
}

function object(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {};
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(object) : [];
}
