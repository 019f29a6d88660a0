import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawnFile } from "../support/drawnFile";
import { nationDrawing, provinceDrawing } from "../taskpane/review/support/drawnProvince";
import { openPage, type OpenedPage } from "./support/openedPage";
import { startedServer, type StartedServer } from "./support/startedServer";

/** A busy machine builds for minutes what takes half a minute otherwise. */
jest.setTimeout(600_000);

const folder = mkdtempSync(join(tmpdir(), "soat-chi-tieu-"));

function send(file: string, drawing: string): string {
  writeFileSync(join(folder, file), drawnFile({ "Biểu 06": drawing }));
  return join(folder, file);
}

describe("the add-in as it is built for others", () => {
  let server: StartedServer;
  let opened: OpenedPage;

  beforeAll(async () => {
    server = await startedServer("test/e2e/support/productionServer.mjs");
    opened = await openPage({ address: server.address });
  });

  afterAll(async () => {
    await opened.close();
    server.process.kill();
    rmSync(folder, { recursive: true });
  });

  it("reads and makes files in workers under its own policy, and asks for nothing that is not there", async () => {
    const { page, pane } = opened;
    await pane.getByRole("tab", { name: "Thẩm tra" }).click();
    const sonLa = provinceDrawing("Sơn La", { cases: [5000, 4000], money: [9000, 3000], targets: [82.5, 45.5], slip: -10 });
    await pane.locator("input[type=file][aria-label='Chọn tệp']").setInputFiles([send("Sơn La.xlsx", sonLa), send("cả nước.xlsx", nationDrawing)]);
    await pane.getByText("2 tệp: 2 đã kiểm tra, 0 chưa đọc được.").waitFor();
    expect(page.workers()).not.toEqual([]);
    const units = await pane.getByRole("table", { name: "Các đơn vị đã gửi" }).getByRole("rowheader").allInnerTexts();
    expect(units).toEqual(["3 đơn vị", "Điện Biên", "Lai Châu", "Sơn La", "Sơn La"]);
    const summary = pane.getByRole("group", { name: "Bảng tổng hợp các đơn vị" }).getByRole("button", { name: "Tải .xlsx" });
    const [download] = await Promise.all([page.waitForEvent("download"), summary.click()]);
    expect(download.suggestedFilename()).toBe("Tổng hợp 12 tháng năm 2023.xlsx");
    expect(opened.problems).toEqual([]);
  });
});
