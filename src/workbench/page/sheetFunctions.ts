import description from "../../functions/functions.json";
import { registeredFunctions, type AddinFunctions } from "../calculation";

/** The functions of the sheet, loaded and registered by their own script as in Excel; the namespace is the manifest's. */
export async function sheetFunctions(): Promise<AddinFunctions> {
  return { namespace: "SOAT", described: description.functions, registered: await registeredFunctions(() => import("../../functions")) };
}
