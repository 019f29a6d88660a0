import type { ExcelClass } from "../excelClass";
import type { HostContext } from "../hostContext";
import { invalidArgument } from "../refusal";

/** Excel.Runtime */
export const runtime: ExcelClass<HostContext> = {
  name: "Runtime",
  gets: { EnableEvents: ({ events }) => events.isEnabled() },
  sets: {
    EnableEvents: ({ events }, value) => {
      if (typeof value !== "boolean") throw invalidArgument("it is either true or false");
      events.setEnabled(value);
    },
  },
};
