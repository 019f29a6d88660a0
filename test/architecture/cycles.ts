import type { SourceModule } from "./sourceModules";

/** Every cycle of imports that a walk from any module meets, written "a → b → a". */
export function cyclesOf(modules: readonly Pick<SourceModule, "path" | "imports">[]): readonly string[] {
  const importsByPath = new Map(modules.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const cycles: string[] = [];

  function walk(path: string, trail: readonly string[]): void {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(" → "));
    if (start >= 0 || done.has(path)) return;
    for (const next of importsByPath.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  }

  for (const { path } of modules) walk(path, []);
  return cycles;
}
