import { screen } from "@testing-library/react";
import { addBrowserParts, paneIn } from "./support/paneIn";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

const helpAddress = () => screen.getByRole("link", { name: /^(Hướng dẫn sử dụng|Guide)$/ }).getAttribute("href");

describe("the question mark", () => {
  it("opens what the guide says of the place that one is in", async () => {
    const { person } = paneIn();
    const first = helpAddress();
    await person.click(screen.getByRole("tab", { name: "Thẩm tra" }));
    expect([first, helpAddress()]).toEqual(["guide/huong-dan/kiem-tra.html", "guide/huong-dan/tham-tra.html"]);
  });

  it("opens what it says of the settings while they are open, in the language of the pane", async () => {
    const { person } = paneIn();
    await person.click(screen.getByRole("button", { name: "EN: English" }));
    await person.click(screen.getByRole("button", { name: "Settings" }));
    expect(helpAddress()).toBe("guide/huong-dan/english.html#settings");
  });
});
