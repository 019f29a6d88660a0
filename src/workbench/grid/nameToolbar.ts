import type { Language } from "./gridWords";

type Names = Readonly<Record<string, string>>;

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
        button.ariaLabel = words;
      }
    }
  };
  new MutationObserver(name).observe(container, { childList: true, subtree: true });
  name();
}
