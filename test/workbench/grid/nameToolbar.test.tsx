import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { nameToolbar } from "../../../src/workbench/grid/nameToolbar";

/** The engine's own buttons, without a name: one of the toolbar, and the rail between two of the zoom. */
const undo = '<button data-u-command="univer.command.undo"></button>';
const zoom = '<div><button></button><div><div role="track"><a role="button"></a><button role="handle"></button></div></div><button></button><button>100%</button></div>';

const drawn = (content: string) => new DOMParser().parseFromString(content, "text/html").body.childNodes;

function gridOf(content: string): HTMLElement {
  document.body.replaceChildren(...drawn(content));
  return document.body;
}

describe("the picture buttons of the grid", () => {
  it.each([
    ["vi", ["Hoàn tác", "Thu nhỏ", "Phóng to", "100%"]],
    ["en", ["Undo", "Zoom out", "Zoom in", "100%"]],
  ] as const)("have names in %s, and the keyboard stops at each of them once", async (language, named) => {
    nameToolbar(gridOf(undo + zoom), language);
    expect(screen.getAllByRole("button").map((button) => button.getAttribute("aria-label") ?? button.textContent)).toEqual(named);
    const stops: (string | null)[] = [];
    while (stops.length < named.length) {
      await userEvent.tab();
      stops.push(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? null);
    }
    expect(stops).toEqual(named);
  });

  it("are named also when they are drawn later", async () => {
    const grid = gridOf("");
    nameToolbar(grid, "vi");
    grid.append(...drawn(zoom));
    await waitFor(() => expect(screen.getByRole("button", { name: "Phóng to" })).toBeTruthy());
  });
});
