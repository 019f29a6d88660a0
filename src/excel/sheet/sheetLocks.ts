import { addressLists } from "../addressLists";
import type { NewSheet } from "./newSheet";

/** Queues the protection of the sheet but for the cells that are to be filled in. It goes last: afterwards Excel refuses. */
export function putLocks({ sheet, design: { unlocked } }: NewSheet): void {
  if (!unlocked) return;
  for (const addresses of addressLists(unlocked)) sheet.getRanges(addresses).format.protection.locked = false;
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true });
}
