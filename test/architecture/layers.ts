const words = ["core/model", "core/text"];
const measures = [...words, "core/numbers", "core/statistics"];
const places = [...measures, "core/forms", "core/units"];
const reading = [...places, "core/recognition", "core/rates", "core/targets"];
const useCases = ["core", "app"];

/** What each layer may import, besides itself; from the inside out. A folder that is not named here is a decision still to be taken. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  "core/model": [],
  "core/text": ["core/model"],
  "core/numbers": words,
  "core/statistics": words,
  "core/forms": ["core/model", "core/numbers"],
  "core/units": [...measures, "core/forms"],
  "core/recognition": places,
  "core/rates": ["core/model", "core/numbers"],
  "core/targets": [...places, "core/rates"],
  "core/rules": reading,
  "core/comparison": [...reading, "core/rules"],
  "core/summary": [...reading, "core/rules", "core/comparison"],
  "core/repair": [...reading, "core/rules", "core/comparison"],
  "core/anomalies": [...reading, "core/rules", "core/comparison", "core/repair"],
  "core/narrative": reading,
  core: [...reading, "core/narrative", "core/rules", "core/comparison", "core/summary", "core/repair", "core/anomalies"],
  app: ["core"],
  locale: useCases,
  excel: useCases,
  xlsx: useCases,
  taskpane: [...useCases, "locale"],
  commands: [...useCases, "locale"],
  functions: ["core", "locale"],
  cli: [...useCases, "locale"],
  "workbench/document": useCases,
  "workbench/calculation": [...useCases, "workbench/document"],
  "workbench/host": [...useCases, "workbench/document", "workbench/calculation"],
  "workbench/grid": [...useCases, "workbench/document", "workbench/calculation"],
  workbench: [...useCases, "locale", "workbench/document", "workbench/host", "workbench/calculation", "workbench/grid"],
};

/** The layers that are entered by their index only. */
const doors = ["core", "app", "locale"];
const shells = ["excel", "xlsx", "taskpane", "commands", "functions", "cli", "workbench"];
const joints = ["workbench/files/", "workbench/page/", "taskpane/review/worker/index.ts", "taskpane/excelJoints/index.ts"];

/** The layer that a path below src belongs to: the longest name that fits. */
export function layerOf(path: string): string | undefined {
  const fitting = Object.keys(layers).filter((layer) => path.startsWith(`${layer}/`));
  const longest = fitting.sort((one, other) => other.length - one.length)[0];
  return longest === "core" && path !== "core/index.ts" ? undefined : longest;
}

/** Whether an import follows the map. */
export function mayImport(from: string, to: string): boolean {
  const [inner, outer] = [layerOf(to), layerOf(from)];
  if (inner === undefined || outer === undefined) return false;
  if (inner === outer || (layers[outer] ?? []).includes(inner)) return true;
  return isJoint(from) && shells.includes(inner.split("/")[0] ?? "");
}

/** Doors of their own for what is loaded only when someone asks for it. */
const lateDoors = ["locale/pages/index.ts"];

/** Whether an import climbs through a window of a layer that has a door. */
export function needsDoor(from: string, to: string): boolean {
  if (lateDoors.includes(to)) return false;
  return doors.some((door) => to.startsWith(`${door}/`) && !from.startsWith(`${door}/`) && to !== `${door}/index.ts`);
}

/** Shells are joined where each is put together: in the index of its own folder, in the pane's worker and its chunk of work, and in the workbench's page and files. */
function isJoint(path: string): boolean {
  return /^[^/]+\/index\.tsx?$/.test(path) || joints.some((folder) => path.startsWith(folder));
}
