import type { Language } from "./gridWords";

type Names = Readonly<Record<string, string>>;

/** The buttons on either side of the rail that sets how large the sheet is seen. */
const zoomNames: Readonly<Record<Language, { readonly smaller: string; readonly larger: string }>> = {
  vi: { smaller: "Thu nhỏ", larger: "Phóng to" },
  en: { smaller: "Zoom out", larger: "Zoom in" },
};

/** The engine draws these buttons as pictures only. */
const names: Readonly<Record<Language, Names>> = {
  vi: {
    "univer.command.undo": "Hoàn tác",
    "univer.command.redo": "Làm lại",
    "sheet.command.numfmt.set.percent": "Định dạng phần trăm",
    "sheet.command.numfmt.set.currency": "Định dạng tiền",
    "sheet.command.numfmt.add.decimal.command": "Thêm một chữ số thập phân",
    "sheet.command.numfmt.subtract.decimal.command": "Bớt một chữ số thập phân",
    "base-ui.operation.toggle-shortcut-panel": "Phím tắt",
  },
  en: {
    "univer.command.undo": "Undo",
    "univer.command.redo": "Redo",
    "sheet.command.numfmt.set.percent": "Percent format",
    "sheet.command.numfmt.set.currency": "Currency format",
    "sheet.command.numfmt.add.decimal.command": "One more decimal",
    "sheet.command.numfmt.subtract.decimal.command": "One decimal less",
    "base-ui.operation.toggle-shortcut-panel": "Shortcuts",
  },
};

/** Gives the picture buttons of the grid names that a screen reader can say, also to those that the engine draws later. */
export function nameToolbar(container: HTMLElement, language: Language): void {
  const name = () => {
    for (const [command, words] of Object.entries(names[language])) {
      for (const button of container.querySelectorAll<HTMLElement>(`button[data-u-command="${command}"]:not([aria-label])`)) {
        button.setAttribute("aria-label", words);
      }
    }
    for (const rail of container.querySelectorAll('[role="track"]:not([aria-hidden])')) nameZoom(rail, language);
  };
  new MutationObserver(name).observe(container, { childList: true, subtree: true });
  name();
}

/** Only a pointer moves the rail, so the keyboard and a screen reader pass it over; the buttons beside it do the same. */
function nameZoom(rail: Element, language: Language): void {
  rail.setAttribute("aria-hidden", "true");
  for (const part of rail.querySelectorAll("a, button")) part.setAttribute("tabindex", "-1");
  rail.parentElement?.previousElementSibling?.setAttribute("aria-label", zoomNames[language].smaller);
  rail.parentElement?.nextElementSibling?.setAttribute("aria-label", zoomNames[language].larger);
}
