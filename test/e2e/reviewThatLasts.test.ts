import { openXlsx } from "../../src/xlsx";
import { drawnFile } from "../support/drawnFile";
import { accessibilityProblems } from "./support/accessibility";
import { act, openBytes, save } from "./support/actions";
import { openPage, type OpenedPage } from "./support/openedPage";

/** E3 says 824 where 371 + 842 = 1213. */
const figures = drawnFile({
  "Về việc": `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | < | < | < | < | <
  STT | Đơn vị          | Tổng số thụ lý (việc) | Cũ chuyển sang (việc) | Thụ lý mới (việc) | Có điều kiện (việc) | Thi hành xong (việc)
  1   | Chi cục huyện A | 1213                  | 371                   | 824               | 1100                | 900
  2   | Chi cục huyện B | 1500                  | 500                   | 1000              | 1300                | 1200
  -   | Tổng cộng       | 2713                  | 871                   | 1842              | 2400                | 2100
  `,
});

describe("a review that lasts", () => {
  let opened: OpenedPage;

  const type = (address: string, value: number) =>
    opened.pane.evaluate(
      (given) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Về việc").getRange(given.address).values = [[given.value]];
          await context.sync();
        }),
      { address, value },
    );
  const check = () => act(opened, "Kiểm tra", /^Đã kiểm tra/);
  const goTo = (place: string) => opened.pane.getByRole("tab", { name: place }).click();
  const findingsOf = (unit: string) => opened.pane.locator("[data-finding]").filter({ hasText: unit }).count();

  beforeAll(async () => {
    opened = await openPage();
    await openBytes(opened, "bieu.xlsx", figures);
    await check();
  });

  afterAll(() => opened.close());

  it("sets a finding aside for a reason, by name, and keeps it aside on the next check", async () => {
    const { pane } = opened;
    await pane.getByRole("button", { name: "Bỏ qua: Về việc!E3" }).click();
    await pane.getByRole("textbox", { name: "Người thẩm tra (ghi một lần)" }).fill("Nguyễn Thị An");
    await pane.getByRole("textbox", { name: "Lý do bỏ qua" }).fill("đúng theo sổ");
    await pane.getByRole("button", { name: "Bỏ qua mục này" }).click();
    await pane.getByText("Đã xác nhận đúng: 1 mục").waitFor();
    await check();
    expect(await findingsOf("Chi cục huyện A")).toBe(0);
    expect(await accessibilityProblems(pane)).toEqual([]);
  });

  it("still keeps it aside after saving and opening again", async () => {
    await openBytes(opened, "lan-hai.xlsx", await save(opened));
    await check();
    await opened.pane.getByText("Đã xác nhận đúng: 1 mục").click();
    await opened.pane.getByText(/Nguyễn Thị An, \d\d:\d\d ngày .* · đúng theo sổ/).waitFor();
    expect(await findingsOf("Chi cục huyện A")).toBe(0);
  });

  it("opens it again by itself when a figure of it changes, and says so", async () => {
    await type("E3", 825);
    await check();
    await opened.pane.getByText(/^Mở lại vì số liệu đã thay đổi sau kết luận · Nguyễn Thị An/).waitFor();
    expect(await findingsOf("Chi cục huyện A")).toBe(1);
  });

  it("signs the figures, asks because an error is open, and shows a later change with its cell", async () => {
    const { pane } = opened;
    await goTo("Thẩm tra");
    await pane.getByRole("button", { name: "Ký soát", exact: true }).click();
    await pane.getByText("Còn 1 lỗi phải sửa. Vẫn ký soát?").waitFor();
    await pane.getByRole("button", { name: "Vẫn ký soát" }).click();
    await pane.getByText("Số liệu không thay đổi sau khi ký soát.").waitFor();
    expect(await accessibilityProblems(pane)).toEqual([]);

    await type("G4", 1201);
    await goTo("Kiểm tra");
    await check();
    const changes = pane.getByRole("region", { name: "Đã thay đổi sau khi ký soát: 1 chỗ" });
    expect((await changes.getByRole("listitem").allInnerTexts()).map((text) => text.replaceAll("\u00a0", " "))).toEqual([
      "Về việc!G4 · Chi cục huyện B, thi hành xong (kể cả đình chỉ) về việc: 1.200 → 1.201",
    ]);
    expect(await accessibilityProblems(pane)).toEqual([]);
  });

  it("still shows it after saving, and a sign-off is taken back without a trace", async () => {
    const { pane } = opened;
    await openBytes(opened, "lan-ba.xlsx", await save(opened));
    await check();
    await pane.getByRole("region", { name: "Đã thay đổi sau khi ký soát: 1 chỗ" }).waitFor();
    await pane.getByRole("button", { name: "Bỏ qua: Về việc!E3" }).waitFor();
    await goTo("Thẩm tra");
    await pane.getByRole("button", { name: "Gỡ ký soát" }).click();
    await pane.getByText("Ghi lại toàn bộ số liệu như lúc này. Mọi thay đổi về sau đều được chỉ ra.").waitFor();
    const records = openXlsx(await save(opened)).contents.customXmlParts.map((part) => JSON.stringify(part));
    expect(records.filter((record) => record.includes("signOff"))).toEqual([]);
  });

  it("asks no other machine, and nothing goes wrong", () => {
    expect(opened.problems).toEqual([]);
  });
});
