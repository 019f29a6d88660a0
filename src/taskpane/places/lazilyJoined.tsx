import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { Joints, LoadJoints } from "../useActions";

/** A part of the pane that comes, joined to the work, when it is first shown. */
export function lazilyJoined<Props extends { readonly joints: Joints }>(
  load: () => Promise<ComponentType<Props>>,
  loadJoints: LoadJoints,
): LazyExoticComponent<ComponentType<Omit<Props, "joints">>> {
  return lazy(async () => {
    const [Part, joints] = await Promise.all([load(), loadJoints()]);
    return { default: (given: Omit<Props, "joints">) => <Part {...({ ...given, joints } as Props)} /> };
  });
}
