import type { Univer } from "@univerjs/core";
import { ArrayValueObject, IFunctionService, IRegisterFunctionService, ValueObjectFactory } from "@univerjs/preset-sheets-core";
import type { FunctionEngine } from "../calculation";

/** The parts of the engine that functions are made known to. It must show a workbook already. */
export function functionEngine(univer: Univer): FunctionEngine {
  const injector = univer.__getInjector();
  return { registry: injector.get(IRegisterFunctionService), executors: injector.get(IFunctionService), ArrayValueObject, ValueObjectFactory };
}
