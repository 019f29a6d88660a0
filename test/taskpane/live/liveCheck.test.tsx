import { act, screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import { HostFailure } from "../../../src/app";
import { areaOf, type CellContent } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { watchedWorkbook } from "../../support/watchedWorkbook";
import { addBrowserParts, paneIn } from "../support/paneIn";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());
afterEach(() => jest.useRealTimers());

const sheet = drawnSheet("Sơn La", `
KẾT QUẢ VỀ VIỆC 12 tháng năm 2024
Tên đơn vị | Tổng số phải thi hành | Có điều kiện | Chưa có điều kiện | Hoãn, tạm đình chỉ, trường hợp khác
Mai Sơn    | 500 | 320 | 170 | 10
Sông Mã    | 300 | 200 | 90  | 10
`);

/** Its code comes when the pane is seen, which takes a while the first time. */
const liveSwitch = () => screen.findByRole<HTMLInputElement>("switch", { name: "Kiểm tra khi nhập" });
const findings = () => screen.queryAllByText(/^Số phải thi hành phải bằng/).length;

/** The pane beside a workbook that somebody types in, with checking while typing switched on. */
async function liveIn() {
  const workbook = watchedWorkbook([sheet]);
  const pane = paneIn({ workbook });
  await pane.person.click(await liveSwitch());
  await waitFor(() => expect(workbook.readCount()).toBe(1));
  const type = (address: string, content: CellContent) => {
    const { firstRowIndex: rowIndex = -1, firstColumnIndex: columnIndex = -1 } = areaOf(address) ?? {};
    return act(async () => workbook.type({ sheet: "Sơn La", rowIndex, columnIndex, content }));
  };
  return { ...pane, workbook, type };
}

describe("checking while typing", () => {
  it("is off until it is switched on, and then checks at once", async () => {
    const workbook = watchedWorkbook([sheet]);
    const { person } = paneIn({ workbook });
    expect((await liveSwitch()).checked).toBe(false);
    expect(workbook.isWatched()).toBe(false);
    await person.click(await liveSwitch());
    await screen.findByText(/Nhập số liệu vào bảng/);
    await waitFor(() => expect(workbook.isWatched()).toBe(true));
  });

  it("lists a wrong figure and tells how its row stands; once mended it is gone", async () => {
    const { type } = await liveIn();
    await type("C4", 20);
    expect(await screen.findByText("Sông Mã, về việc: số phải thi hành còn lệch 180 = 300 − (20 + 90 + 10).")).toBeTruthy();
    expect(findings()).toBe(1);
    await type("C4", 200);
    expect(await screen.findByText("Sông Mã, về việc: khớp.")).toBeTruthy();
    expect(findings()).toBe(0);
  });

  it.each([
    ["D4", 100, "Sông Mã, về việc: các mục cộng lại nhiều hơn số phải thi hành 10 = (200 + 100 + 10) − 300."],
    ["D4", null, "Sông Mã, về việc: số phải thi hành còn 90 = 300 − (200 + 10), ở ô chưa nhập."],
  ])("%s with %j is told as it stands", async (address, content, sentence) => {
    const { type } = await liveIn();
    await type(address, content);
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it("moves neither the focus nor the filter, and speaks in one place", async () => {
    const { type, person } = await liveIn();
    await type("C4", 20);
    await person.click(await liveSwitch());
    await person.click(await liveSwitch());
    const focused = document.activeElement;
    await type("C3", 20);
    await screen.findByText(/^Mai Sơn, về việc: số phải thi hành còn lệch/);
    expect(document.activeElement).toBe(focused);
    const speaking = screen.getAllByRole("status").filter(({ textContent }) => textContent !== "");
    expect(speaking.map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^Mai Sơn.*Đã kiểm tra: 2 lỗi/)]);
  });

  it("ends at a click, and says nothing any more", async () => {
    const { workbook, type, person } = await liveIn();
    await person.click(await liveSwitch());
    await waitFor(() => expect(workbook.isWatched()).toBe(false));
    await type("C4", 20);
    expect(findings()).toBe(0);
  });

  it("goes on in another place", async () => {
    const { type, person } = await liveIn();
    await person.click(screen.getByRole("tab", { name: "So sánh" }));
    await type("C4", 20);
    await person.click(screen.getByRole("tab", { name: "Kiểm tra" }));
    expect(await screen.findByText(/^Sông Mã, về việc: số phải thi hành còn lệch/)).toBeTruthy();
    expect(findings()).toBe(1);
  });

  it("is remembered at this machine", async () => {
    const { unmount, workbook } = await liveIn();
    unmount();
    await waitFor(() => expect(workbook.isWatched()).toBe(false));
    const again = watchedWorkbook([sheet]);
    paneIn({ workbook: again });
    await waitFor(() => expect(again.isWatched()).toBe(true));
  });

  it("switches itself off when the host refuses, and says why", async () => {
    const { workbook } = await liveIn();
    await act(async () => workbook.tell({ kind: "refused", failure: new HostFailure("accessDenied") }));
    expect(await screen.findByText(/Đã tắt kiểm tra khi nhập\.$/)).toBeTruthy();
    expect(workbook.isWatched()).toBe(false);
    expect((await liveSwitch()).checked).toBe(false);
  });

  it("stays on while Excel is busy, and says so when that lasts", async () => {
    const { workbook, type } = await liveIn();
    await type("C4", 20);
    jest.useFakeTimers();
    await act(async () => workbook.tell({ kind: "delayed" }));
    await act(() => jest.advanceTimersByTimeAsync(60_000));
    jest.useRealTimers();
    expect(screen.getByText(/^Excel đang bận, đang mở hộp thoại/)).toBeTruthy();
    expect((await liveSwitch()).checked).toBe(true);
    await type("C4", 200);
    expect(await screen.findByText("Sông Mã, về việc: khớp.")).toBeTruthy();
    expect(screen.queryByText(/^Excel đang bận/)).toBeNull();
  });

  it("says so where Excel is too old for it", async () => {
    const { person } = paneIn({ workbook: memoryWorkbook([sheet]) });
    await person.click(await liveSwitch());
    expect(await screen.findByText(/Đã tắt kiểm tra khi nhập\.$/)).toBeTruthy();
  });

  it("has nothing that axe finds", async () => {
    const { type, container } = await liveIn();
    await type("C4", 20);
    await screen.findByText(/còn lệch 180/);
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
