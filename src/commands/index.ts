import { HostFailure, momentOf, useCasesOf } from "../app";
import { excelWorkbook } from "../excel";
import { wordsFor } from "../locale";
import { rememberedLanguage } from "../taskpane/rememberedLanguage";
import { commandActions } from "./commandActions";
import { commandNames } from "./commandNames";
import { tell } from "./tell";

/** Joins the ribbon's buttons to the use cases. Excel loads this page without showing it. */
await Office.onReady();
/** The buttons have no switch of their own: they speak as the pane does. */
const words = wordsFor(rememberedLanguage());
const actions = commandActions(useCasesOf(excelWorkbook, {}, () => momentOf(new Date())), words);

for (const name of commandNames) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(actions[name], event));
}

/** Runs a button's action and says how it ended; what nobody expected is said too, and thrown on for whoever looks for it. */
async function run(action: () => Promise<string | undefined>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const sentence = await action();
    if (sentence !== undefined) await tell(sentence);
  } catch (error) {
    const refusal = error instanceof HostFailure ? error : new HostFailure("unknown");
    await tell(words.hostFailures[refusal.reason](refusal.sheet));
    if (refusal !== error) throw error;
  } finally {
    event.completed();
  }
}
