/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { WhyRule } from "../../../src/taskpane/results/WhyRule";

describe("Why?", () => {
  it("unfolds the meaning of the rule and what to do", async () => {
    render(<WhyRule ruleId="TL-01" tabIndex={0} />);
    expect(screen.queryByText("Cách xử lý")).toBeNull();
    await userEvent.click(screen.getByText("Vì sao?"));
    screen.getByText("Vì sao?").closest("details")?.dispatchEvent(new Event("toggle"));
    expect(await screen.findByText("Cách xử lý")).toBeTruthy();
    expect(screen.getByText(/chia cho có điều kiện/)).toBeTruthy();
  });
});
