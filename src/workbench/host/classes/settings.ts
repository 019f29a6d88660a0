import type { SettingValue } from "../../document";
import { hostObject, type ExcelClass } from "../excelClass";
import type { HostContext, KeyTarget } from "../hostContext";
import type { HostObject } from "../hostObject";
import type { Json } from "../json";
import { invalidArgument, itemNotFound } from "../refusal";

/** Excel.Setting */
const setting: ExcelClass<KeyTarget> = {
  name: "Setting",
  idMember: "_Id",
  id: ({ key }) => key,
  gets: {
    Key: ({ key }) => key,
    Value: ({ context, key }) => {
      const value = context.document.settings().get(key);
      if (value === undefined) throw itemNotFound(`the setting "${key}"`);
      return value;
    },
    _Id: ({ key }) => key,
  },
  sets: { Value: (target, value) => write(target, value) },
  actions: { Delete: ({ context, key }) => context.change({ kind: "settingSet", key, value: undefined }) },
};

/** Excel.SettingCollection */
export const settingCollection: ExcelClass<HostContext> = {
  name: "SettingCollection",
  items: (context) => [...context.document.settings().keys()].map((key) => hostObject(setting, { context, key })),
  item: (context, args) => found(context, args.text(0)) ?? refuse(args.text(0)),
  methods: {
    Add: (context, args) => {
      const target = { context, key: args.text(0) };
      if (target.key === "") throw invalidArgument("a setting needs a key");
      write(target, args.json(1));
      return hostObject(setting, target);
    },
    GetItemOrNullObject: (context, args) => found(context, args.text(0)),
    GetCount: ({ document }) => document.settings().size,
  },
};

/** The classes of settings. */
export const settingClasses = { setting, settingCollection };

function found(context: HostContext, key: string): HostObject | null {
  return context.document.settings().has(key) ? hostObject(setting, { context, key }) : null;
}

function write({ context, key }: KeyTarget, value: Json): void {
  const plain: SettingValue = value;
  context.change({ kind: "settingSet", key, value: plain });
}

function refuse(key: string): never {
  throw itemNotFound(`the setting "${key}"`);
}
