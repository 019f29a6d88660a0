import type { Language } from "../../locale";
import type { Calculator } from "../calculation";
import type { DocumentChange } from "../document";
import type { OpenedFile } from "../files/openFile";
import type { Grid } from "../grid";
import { excelHost, type ExcelHost } from "../host";
import { frameDoorName, type WindowWithDoor } from "./frameDoor";

/** Where workbooks are worked on: the grid and the pane, over one open file at a time. */
export interface Workplace {
  /** Shows an opened file in place of the one before. */
  readonly show: (opened: OpenedFile) => void;
  /** The open file as it is now; undefined before the first file. */
  readonly save: () => Promise<SavedFile | undefined>;
  readonly fileName: () => string;
  readonly isDirty: () => boolean;
}

/** A file ready for the downloads folder. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** What the workplace works with. */
export interface WorkplaceParts {
  readonly grid: Grid;
  readonly pane: HTMLIFrameElement;
  readonly language: Language;
  /** Called whenever the file's name or its being saved changes. */
  readonly onChange: () => void;
  /** Called when charts come to a sheet: the grid does not draw them. */
  readonly onCharts: () => void;
}

interface OpenWorkbook {
  readonly opened: OpenedFile;
  readonly calculator: Calculator;
  readonly host: ExcelHost;
}

const locales: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-US" };

/** Changes of what is seen and values that follow from others: nothing that a person would miss. */
const kindsNotSaved = new Set<DocumentChange["kind"]>(["sheetActivated", "selected", "editingSet", "calculated"]);

/** An empty workplace. */
export function workplaceOf({ grid, pane, language, onChange, onCharts }: WorkplaceParts): Workplace {
  let current: OpenWorkbook | undefined;
  let isDirty = false;
  const setDirty = (dirty: boolean) => {
    isDirty = dirty;
    onChange();
  };
  const showPane = (host: ExcelHost) => {
    (window as WindowWithDoor)[frameDoorName] = { host, locale: locales[language] };
    pane.src = "taskpane.html";
  };

  return {
    show: (opened) => {
      current?.host.close();
      const calculator = grid.show(opened.document);
      const host = excelHost(opened.document, { calculator });
      current = { opened, calculator, host };
      opened.document.listen((change) => {
        if (current?.opened === opened && !kindsNotSaved.has(change.kind)) setDirty(true);
        if (change.kind === "extrasSet" && (change.extras.charts?.length ?? 0) > 0) onCharts();
      });
      setDirty(false);
      showPane(host);
    },
    save: async () => {
      if (current === undefined) return undefined;
      await grid.finishEditing();
      await current.calculator.settle();
      const { opened } = current;
      const saved = { bytes: opened.save(), fileName: opened.document.name() };
      setDirty(false);
      return saved;
    },
    fileName: () => current?.opened.document.name() ?? "",
    isDirty: () => isDirty,
  };
}
