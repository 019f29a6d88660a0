import { fireEvent, screen, within } from "@testing-library/react";
import "@testing-library/jest-dom";
import axe from "axe-core";
import { submissionOf, useCasesOf, type ReadFile } from "../../../src/app";
import { cell, table } from "../../app/decisions/support";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { addBrowserParts, paneIn } from "../support/paneIn";

beforeAll(() => {
  addBrowserParts();
  Element.prototype.scrollTo = () => undefined;
});
beforeEach(() => window.localStorage.clear());

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const open = () => within(screen.getByRole("region", { name: "Thẩm tra sổ đang mở" }));
const moment = () => "2022-10-05T09:05";

/** The pane in the place of reviews, with the open workbook checked there. */
async function reviewing(readFiles?: Parameters<typeof paneIn>[0]) {
  const workbook = memoryWorkbook([table]);
  const pane = paneIn({ ...useCasesOf(workbook, {}, moment), ...readFiles });
  await pane.person.click(screen.getByRole("tab", { name: "Thẩm tra" }));
  await pane.person.click(await screen.findByRole("button", { name: "Kiểm tra sổ đang mở" }));
  await open().findByRole("button", { name: "Ký soát" });
  return { ...pane, workbook };
}

async function violations(): Promise<readonly string[]> {
  const result = await axe.run(document.body, { resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } });
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe("the sign-off in the pane", () => {
  it("wants a name, asks where errors are open, and tells from then on what has changed", async () => {
    const { person, workbook, shown } = await reviewing();
    expect(open().getByText("Đã xem 0/1 mục, không kể lưu ý. Đã xem hết: 0/1 bảng, 2/3 đơn vị.")).toBeVisible();
    expect(open().getByText("Ghi họ và tên người thẩm tra trước khi ký soát.")).toBeVisible();
    expect(button("Ký soát")).toHaveAttribute("aria-disabled", "true");
    await person.type(open().getByRole("textbox", { name: "Người thẩm tra" }), "Nguyễn Thị An");
    await person.click(button("Ký soát"));
    expect(open().getByRole("alert")).toHaveTextContent("Còn 1 lỗi phải sửa. Vẫn ký soát?");
    await person.keyboard("{Escape}");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(button("Ký soát")).toHaveFocus();
    await person.click(button("Ký soát"));
    await person.click(button("Vẫn ký soát"));
    expect(open().getByText(/^Nguyễn Thị An đã ký soát lúc 09:05 ngày 05\/10\/2022: 20 số liệu, mã \S+\. Khi ký còn 1 lỗi chưa sửa\.$/)).toBeVisible();
    expect(open().getByText("Số liệu không thay đổi sau khi ký soát.")).toBeVisible();

    workbook.type("Về việc", cell("G4"), 1201);
    await person.click(screen.getByRole("tab", { name: "Kiểm tra" }));
    await person.click(button("Kiểm tra lại"));
    const changes = within(await screen.findByRole("region", { name: "Đã thay đổi sau khi ký soát: 1 chỗ" }));
    expect(changes.getByRole("listitem")).toHaveTextContent("Về việc!G4 · Chi cục huyện B, thi hành xong (kể cả đình chỉ) về việc: 1.200 → 1.201");
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent).join(" ")).toContain("Đã thay đổi sau khi ký soát: 1 chỗ.");
    await person.click(changes.getByRole("button", { name: "Về việc!G4" }));
    expect(shown.at(-1)).toEqual(cell("G4"));
    expect(await violations()).toEqual([]);

    await person.click(screen.getByRole("tab", { name: "Thẩm tra" }));
    await person.click(await screen.findByRole("button", { name: "Gỡ ký soát" }));
    expect(open().getByText(/^Ghi lại toàn bộ số liệu/)).toBeVisible();
    expect(screen.queryByRole("region", { name: /^Đã thay đổi/ })).toBeNull();
  });

  it("remembers the name on this machine, and axe finds nothing wrong", async () => {
    const first = await reviewing();
    await first.person.type(open().getByRole("textbox", { name: "Người thẩm tra" }), "An");
    first.unmount();
    const { person } = await reviewing();
    expect(open().getByRole("textbox", { name: "Người thẩm tra" })).toHaveValue("An");
    expect(await violations()).toEqual([]);
    await person.click(button("Ký soát"));
    expect(await violations()).toEqual([]);
  });
});

describe("verdicts in the pane", () => {
  it("a finding is confirmed to be an error by its button, stays with who said so, and is open again by another", async () => {
    window.localStorage.setItem("soat-chi-tieu.reviewer", "Nguyễn Thị An");
    const pane = paneIn(useCasesOf(memoryWorkbook([table])));
    await pane.person.click(button(/^Kiểm tra$/));
    await pane.person.click(button(/Chi cục huyện A/));
    await pane.person.click(await screen.findByRole("button", { name: "Xác nhận sai: Về việc!E3" }));
    expect(await screen.findByText("Đã xác nhận sai · Nguyễn Thị An, 09:05 ngày 05/10/2022")).toBeVisible();
    expect(screen.getByText("Đã xem 1/1 mục, không kể lưu ý. Đã xem hết: 1/1 bảng, 3/3 đơn vị.")).toBeVisible();
    expect(await violations()).toEqual([]);
    await pane.person.click(button("Đưa trở lại"));
    expect(await screen.findByRole("button", { name: "Xác nhận sai: Về việc!E3" })).toBeVisible();
  });
});

describe("the review of an earlier file in the pane", () => {
  it("is brought over from the file that is picked", async () => {
    const before = memoryWorkbook([table]);
    const useCases = useCasesOf(before);
    const finding = (await useCases.check()).report.findings.find(({ severity }) => severity === "error");
    if (!finding) throw new RangeError("nothing was found");
    await useCases.dismissFinding({ finding, reason: "đúng theo sổ", reviewer: "Trần Văn Bình", time: "2022-10-04T08:00" });
    const snapshot = before.snapshot();
    const file: ReadFile = { snapshot, submission: submissionOf("bản trước.xlsx", snapshot.sheets, await useCases.check()) };
    await reviewing({ readFiles: { read: () => Promise.resolve(file) } });
    fireEvent.change(screen.getByLabelText("Lấy kết quả thẩm tra từ bản trước", { selector: "input" }), { target: { files: [new File(["x"], "bản trước.xlsx")] } });
    expect(await screen.findByText("Đã xác nhận đúng: 1 mục")).toBeVisible();
    expect(open().getByText(/Trần Văn Bình, 08:00 ngày 04\/10\/2022 · đúng theo sổ/)).toBeInTheDocument();
    expect(screen.getAllByText("Đã lấy kết quả thẩm tra từ bản trước: 1 mục giữ kết luận, 0 mục mở lại vì số liệu đã thay đổi, 0 mục đã sửa.").length).toBeGreaterThan(0);
  });
});
