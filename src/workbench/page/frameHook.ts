import { installExcelHost } from "../host/installExcelHost";
import { frameDoorName, type WindowWithDoor } from "./frameDoor";

/** Where office.js remembers the host of an earlier visit; it would win over ours. */
const rememberedHost = "hostInfoValue";

const door = (window.parent as WindowWithDoor)[frameDoorName];
if (door !== undefined) {
  sessionStorage.removeItem(rememberedHost);
  installExcelHost(window, door.host, { locale: door.locale });
}
