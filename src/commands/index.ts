import { HostFailure, useCasesOf } from "../app";
import { excelWorkbook } from "../excel";
import { wordsFor } from "../locale";
import { commandActions } from "./commandActions";
import { commandLanguage } from "./commandLanguage";
import { commandNames } from "./commandNames";
import { tell } from "./tell";

/** Joins the ribbon's buttons to the use cases. Excel loads this page without showing it. */
await Office.onReady();
const words = wordsFor(commandLanguage(Office.context.displayLanguage ?? ""));
const actions = commandActions(useCasesOf(excelWorkbook), words);

for (const name of commandNames) {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      const sentence = await actions[name]();
      if (sentence !== undefined) await tell(sentence);
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      await tell(words.hostFailures[error.reason](error.sheet));
    } finally {
      event.completed();
    }
  });
}
