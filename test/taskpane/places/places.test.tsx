import { screen } from "@testing-library/react";
import { addBrowserParts, paneIn } from "../support/paneIn";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

const chosenPlace = () => screen.getByRole("tab", { selected: true }).textContent;

describe("the places of the pane", () => {
  it("begin with the check, and change by a click", async () => {
    const { person } = paneIn();
    expect(chosenPlace()).toBe("Kiểm tra");
    await person.click(screen.getByRole("tab", { name: "Tổng hợp" }));
    expect(chosenPlace()).toBe("Tổng hợp");
    expect(screen.queryByRole("button", { name: "Kiểm tra" })).toBeNull();
    expect(await screen.findByRole("tabpanel", { name: "Tổng hợp" })).toBeTruthy();
  });

  it.each([
    ["{Home}{ArrowLeft}", 1],
    ["{End}", 1],
    ["{Home}{ArrowLeft}{ArrowRight}", 0],
  ])("%s walks along the row and round its ends", async (keys, steps) => {
    const { person } = paneIn();
    const tabs = screen.getAllByRole("tab");
    tabs[0]?.focus();
    await person.keyboard(keys);
    const expected = tabs.at(steps === 1 ? -1 : 0);
    expect(document.activeElement).toBe(expected);
    expect(expected?.getAttribute("aria-selected")).toBe("true");
  });
});
