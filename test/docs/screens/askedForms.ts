import { readFileSync } from "node:fs";
import { press, settled, type Stage } from "./stage";

const offices = ["Phòng THADS khu vực 1", "- Nguyễn Văn An", "- Trần Thị Bình", "Phòng THADS khu vực 2", "- Lê Văn Cường", "Phòng THADS khu vực 3"];

/** Fills in what is asked about the empty forms of a province; the people in it are made up. */
export async function askForForms(stage: Stage): Promise<void> {
  const { pane } = stage;
  await press(stage, "Tạo biểu trống");
  await pane.getByLabel("Năm thống kê").last().fill("2026");
  await pane.getByLabel("Kỳ báo cáo").selectOption("12");
  await pane.getByLabel("Cấp báo cáo").selectOption({ label: "Tỉnh, thành phố" });
  await pane.getByLabel("Tỉnh, thành phố", { exact: true }).selectOption("Sơn La");
  await pane.getByLabel("Các đơn vị, chấp hành viên").fill(offices.join("\n"));
  await settled(stage);
}

/** The forms as a new file. */
export async function formsFile(stage: Stage): Promise<Uint8Array> {
  await askForForms(stage);
  const [download] = await Promise.all([stage.page.waitForEvent("download"), press(stage, "Tải tệp .xlsx mới")]);
  return readFileSync(await download.path());
}
