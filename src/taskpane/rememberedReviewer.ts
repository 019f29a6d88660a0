import { inStorage } from "./inStorage";

const storageKey = "soat-chi-tieu.reviewer";

/** Where the browser forbids storage, the name lasts as long as the pane. */
let typed = "";

/** The name of the person who reviews on this machine; "" until one is typed. */
export function rememberedReviewer(): string {
  const stored = inStorage((storage) => storage.getItem(storageKey));
  return stored === undefined ? typed : (stored ?? "");
}

/** Remembers the name on this machine. */
export function rememberReviewer(name: string): void {
  typed = name.trim();
  inStorage((storage) => storage.setItem(storageKey, typed));
}
