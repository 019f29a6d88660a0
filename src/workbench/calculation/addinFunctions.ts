import type { Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseFunction, BaseValueObject, FunctionVariantType, IFunctionInfo, IFunctionService, ValueObjectFactory } from "@univerjs/engine-formula";
import type { IRegisterFunctionService } from "@univerjs/sheets-formula";
import { isErrorText } from "./engineWorkbook";
import { FunctionError, type RegisteredFunction } from "./registeredFunctions";

/** A function as Excel is told of it. */
export interface DescribedFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
}

/** The functions of an add-in: `namespace` stands before their names, as the manifest has it. */
export interface AddinFunctions {
  readonly namespace: string;
  readonly described: readonly DescribedFunction[];
  readonly registered: ReadonlyMap<string, RegisteredFunction>;
}

/** The parts of the engine that functions are made known to. It has them once it holds a workbook. */
export interface FunctionEngine {
  readonly registry: IRegisterFunctionService;
  readonly executors: IFunctionService;
  readonly ArrayValueObject: typeof ArrayValueObject;
  readonly ValueObjectFactory: typeof ValueObjectFactory;
}

/** Lets formulas call the functions of an add-in, and the person find them while typing. */
export function takeAddinFunctions(engine: FunctionEngine, { namespace, described, registered }: AddinFunctions): void {
  for (const each of described) {
    const run = registered.get(each.id);
    if (!run) throw new RangeError(`no function is registered for ${each.id}`);
    const functionName = `${namespace}.${each.name}`;
    engine.registry.registerFunction({ name: functionName, func: () => null, description: engineDescription(functionName, each) });
    const executor = engine.executors.getExecutor(functionName);
    if (!executor) throw new RangeError(`the engine did not take ${functionName}`);
    Object.assign(executor, ownCalculation(engine, run, each.parameters.length));
  }
}

/** The engine hands a blank to functions that are not its own as 0, so that these take its values as its own functions do. */
function ownCalculation(engine: FunctionEngine, run: RegisteredFunction, parameterCount: number): Pick<BaseFunction, "isCustom" | "calculate"> {
  return {
    isCustom: () => false,
    calculate: (...given) => {
      const areas = Array.from({ length: parameterCount }, (_, index) => areaOf(given[index]));
      const answer = answerOf(run, areas);
      return Array.isArray(answer) ? engine.ArrayValueObject.createByArray(answer) : engine.ValueObjectFactory.create(answer as string);
    },
  };
}

/** The engine's number for functions of a person's own. Its list is a value, and would bring the engine along. */
const ownFunction = 15 satisfies IFunctionInfo["functionType"];

function engineDescription(functionName: string, { description, parameters }: DescribedFunction): IFunctionInfo {
  return {
    functionName,
    functionType: ownFunction,
    description,
    abstract: description,
    functionParameter: parameters.map(({ name, description: detail, optional }) => ({ name, detail, example: name, require: optional ? 0 : 1, repeat: 0 })),
  };
}

/** What Excel hands over: every argument as an area, a blank as nothing, an error as an object, and nothing at all for what was left out. */
function areaOf(given: FunctionVariantType | undefined): readonly (readonly unknown[])[] | null {
  if (given === undefined) return null;
  const rows = given.isArray() ? (given as ArrayValueObject).getArrayValue() : [[given as BaseValueObject]];
  return rows.map((row) => row.map(contentOf));
}

function contentOf(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  if (value.isError()) return new FunctionError(String(value.getValue()));
  const content = value.getValue();
  return isErrorText(content) ? new FunctionError(content) : content;
}

/** The engine shows the text of an error as that error; it has no place for the sentence. */
function answerOf(run: RegisteredFunction, areas: readonly unknown[]): unknown {
  try {
    const answer = run(...areas);
    return Array.isArray(answer) ? answer.map((row: readonly unknown[]) => row.map(errorText)) : errorText(answer);
  } catch (error) {
    if (error instanceof FunctionError) return error.code;
    throw error;
  }
}

function errorText(answer: unknown): unknown {
  return answer instanceof FunctionError ? answer.code : answer;
}
