import type { ExcelHost } from "../host";

/** What the page leaves open for the frame of its pane: the host that plays Excel there, and the language of the page. */
export interface FrameDoor {
  readonly host: ExcelHost;
  readonly locale: string;
}

/** The name under which the page's window holds the door. */
export const frameDoorName = "soatChiTieuFrameDoor";

/** A window that may have a door. */
export type WindowWithDoor = Window & { [frameDoorName]?: FrameDoor };
