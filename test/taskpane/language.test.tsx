import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";
import { addBrowserParts, paneIn } from "./support/paneIn";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

describe("the language of the pane", () => {
  it("is Vietnamese at first, and the page says so", () => {
    paneIn();
    expect([document.documentElement.lang, screen.queryByRole("button", { name: "Kiểm tra" }) !== null]).toEqual(["vi", true]);
  });

  it("changes at a click and is remembered on this machine", async () => {
    const { person, unmount } = paneIn();
    await person.click(screen.getByRole("button", { name: "EN: English" }));
    expect([document.documentElement.lang, screen.queryByRole("button", { name: "Check" }) !== null]).toEqual(["en", true]);
    unmount();
    paneIn();
    expect(screen.getByRole("button", { name: "Check" })).not.toBeNull();
  });

  it("is Vietnamese when something strange was remembered", () => {
    window.localStorage.setItem("soat-chi-tieu.language", "xx");
    paneIn();
    expect(document.documentElement.lang).toBe("vi");
  });

  it("changes also where the browser forbids storage", async () => {
    const forbidden = jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("storage is forbidden here", "SecurityError");
    });
    const { person } = paneIn();
    await person.click(screen.getByRole("button", { name: "EN: English" }));
    expect(screen.getByRole("button", { name: "Check" })).not.toBeNull();
    forbidden.mockRestore();
  });
});

describe("the page outside Excel", () => {
  it("says where it runs, in both languages' letters, and offers nothing that would fail", async () => {
    render(<Pane loadJoints={undefined} officeColours={undefined} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Trang này chạy trong Excel");
    expect(screen.queryByRole("button", { name: "Kiểm tra" })).toBeNull();
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
  });
});
