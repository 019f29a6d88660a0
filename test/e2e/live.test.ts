import { drawnFile } from "../support/drawnFile";
import { goToCell, openBytes } from "./support/actions";
import { accessibilityProblems } from "./support/accessibility";
import { openPage, type OpenedPage } from "./support/openedPage";

const cases = `
KẾT QUẢ VỀ VIỆC 12 tháng năm 2024 | - | - | - | -
Tên đơn vị | Tổng số phải thi hành | Có điều kiện | Chưa có điều kiện | Hoãn, tạm đình chỉ, trường hợp khác
Mai Sơn    | 500 | 320 | 170 | 10
Sông Mã    | 300 | 200 | 90  | 10
`;

async function typeInto(opened: OpenedPage, address: string, text: string): Promise<void> {
  await goToCell(opened, address);
  await opened.page.keyboard.type(text);
  await opened.page.keyboard.press("Enter");
}

describe("checking while typing", () => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage();
    await openBytes(opened, "son-la.xlsx", drawnFile({ "Sơn La": cases }));
    await opened.pane.getByRole("switch", { name: "Kiểm tra khi nhập" }).click();
    await opened.pane.getByText(/^Nhập số liệu vào bảng/).waitFor();
  });

  afterAll(() => opened.close());

  it("lists a wrong figure without a click, and says what the row lacks", async () => {
    await typeInto(opened, "C4", "20");
    await opened.pane.getByText("Sông Mã, về việc: số phải thi hành còn lệch 180 = 300 − (20 + 90 + 10).").waitFor();
    await opened.pane.getByText(/^Số phải thi hành phải bằng/).waitFor();
  });

  it("takes no focus away from the grid", async () => {
    expect(await opened.page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
  });

  it("has nothing that axe finds", async () => {
    expect(await accessibilityProblems(opened.pane)).toEqual([]);
  });

  it("takes the finding back once the figure is right", async () => {
    await typeInto(opened, "C4", "200");
    await opened.pane.getByText("Sông Mã, về việc: khớp.").waitFor();
    await opened.pane.getByText(/^Số phải thi hành phải bằng/).waitFor({ state: "detached" });
  });

  it("asks no other machine, and nothing goes wrong", () => {
    expect(opened.problems).toEqual([]);
  });
});
