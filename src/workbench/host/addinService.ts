import { hostObject, type ExcelClass } from "./excelClass";
import type { HostObject } from "./hostObject";
import { notEmulated } from "./refusal";

/** The service that the client tells at start-up that it is ready for ribbon buttons. Nothing needs to be done. */
const addinInternalService: ExcelClass<undefined> = {
  name: "AddinInternalService",
  actions: { NotifyActionHandlerReady: () => undefined },
};

/** A service beside the workbook, by its name. */
export function serviceNamed(name: string): HostObject {
  if (!name.endsWith(".AddinInternalService")) throw notEmulated(name);
  return hostObject(addinInternalService, undefined);
}
