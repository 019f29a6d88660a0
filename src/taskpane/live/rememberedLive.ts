import { inStorage } from "../inStorage";

const storageKey = "soat-chi-tieu.live";

/** Whether checking while typing was switched on at this machine; off until it is. */
export function isLiveRemembered(): boolean {
  return inStorage((storage) => storage.getItem(storageKey)) === "on";
}

/** Remembers at this machine whether checking while typing is on. */
export function rememberLive(isOn: boolean): void {
  inStorage((storage) => (isOn ? storage.setItem(storageKey, "on") : storage.removeItem(storageKey)));
}
