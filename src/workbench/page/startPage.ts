import { HostFailure } from "../../app";
import { wordsFor } from "../../locale";
import { emptyFile } from "../../xlsx";
import { openAnyFile } from "../files/openAnyFile";
import { openGrid, type RefusedBecause } from "../grid";
import { download } from "./download";
import { startFileDrop } from "./fileDrop";
import { fillWords } from "./fillWords";
import { pageLanguage } from "./language";
import { pageElements, type PageElements } from "./pageElements";
import { sampleBytes, sampleNamed, type SampleName } from "./samples";
import { sheetFunctions } from "./sheetFunctions";
import { startSplitter } from "./splitter";
import { statusLine, type Tell } from "./statusLine";
import { pageWords, type PageWords } from "./words";
import { workplaceOf, type Workplace } from "./workplace";

const firstSample: SampleName = "mistakes";
const darkQuery = "(prefers-color-scheme: dark)";

/** What the actions of the page work with. */
interface Desk {
  readonly elements: PageElements;
  readonly words: PageWords;
  readonly workplace: Workplace;
  readonly tell: Tell;
  /** What to say when a file cannot be opened. */
  readonly refusal: (failure: HostFailure) => string;
}

/** Starts the page: words, grid, pane, and the first sample. */
export async function startPage(): Promise<void> {
  const elements = pageElements();
  const language = pageLanguage(location.href);
  const words = pageWords[language];
  const failures = wordsFor(language).hostFailures;
  const tell = statusLine(elements.status);
  fillWords(elements, words, language);
  startSplitter(elements.splitter, elements.desk);

  const dark = matchMedia(darkQuery);
  const settings = { container: elements.grid, language, isDark: dark.matches };
  const onRefused = (because: RefusedBecause) => tell(because === "notKept" ? words.notAllowed : failures.protectedSheet(), "refused");
  const grid = await openGrid(settings, await sheetFunctions(), { onRefused });
  dark.addEventListener("change", () => grid.setDark(dark.matches));
  const parts = { grid, pane: elements.pane, language, onChange: () => showFile(elements, words, workplace), onCharts: () => tell(words.chartsElsewhere) };
  const workplace = workplaceOf(parts);
  const desk: Desk = { elements, words, workplace, tell, refusal: ({ reason, sheet }) => fileRefusal(words, reason) ?? failures[reason](sheet) };
  joinActions(desk);
  await openSample(desk, firstSample);
}

/** The page has its own sentence where Excel's would speak of Excel. */
function fileRefusal(words: PageWords, reason: HostFailure["reason"]): string | undefined {
  return reason === "payloadTooLarge" ? words.fileTooLarge : undefined;
}

function showFile({ fileName, dirty }: PageElements, words: PageWords, workplace: Workplace): void {
  fileName.textContent = workplace.fileName();
  dirty.textContent = workplace.isDirty() ? `● ${words.unsaved}` : "";
}

function joinActions(desk: Desk): void {
  const { elements, words, workplace } = desk;
  elements.open.addEventListener("click", () => elements.file.click());
  elements.file.addEventListener("change", () => {
    const [file] = elements.file.files ?? [];
    elements.file.value = "";
    if (file) void openChosen(desk, file);
  });
  elements.sample.addEventListener("change", () => {
    const name = sampleNamed(elements.sample.value);
    if (name !== undefined && mayDiscard(desk)) void openSample(desk, name);
  });
  elements.create.addEventListener("click", () => {
    if (mayDiscard(desk)) void openBytes(desk, emptyFile("Calibri"), words.newFileName);
  });
  elements.save.addEventListener("click", () => void save(desk));
  startFileDrop(elements.desk, (file) => void openChosen(desk, file));
  window.addEventListener("beforeunload", (event) => {
    if (workplace.isDirty()) event.preventDefault();
  });
}

function mayDiscard({ words, workplace }: Desk): boolean {
  return !workplace.isDirty() || window.confirm(words.discard(workplace.fileName()));
}

async function openSample(desk: Desk, name: SampleName): Promise<void> {
  const bytes = await sampleBytes(name);
  if (bytes === undefined) return desk.tell(desk.words.notFound, "refused");
  await openBytes(desk, bytes, `${name}.xlsx`);
  desk.elements.sample.value = name;
}

async function openChosen(desk: Desk, file: File): Promise<void> {
  if (!mayDiscard(desk)) return;
  desk.tell(desk.words.opening(file.name));
  await openBytes(desk, new Uint8Array(await file.arrayBuffer()), file.name);
}

async function openBytes({ elements, workplace, tell, words, refusal }: Desk, bytes: Uint8Array, fileName: string): Promise<void> {
  try {
    const opened = await openAnyFile(bytes, fileName);
    workplace.show(opened);
    elements.sample.value = "";
    tell(opened.isOldFormat ? words.openedOldFormat(fileName, opened.document.name()) : words.opened(fileName));
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    tell(refusal(error), "refused");
  }
}

async function save({ workplace, tell, words }: Desk): Promise<void> {
  const saved = await workplace.save();
  if (saved === undefined) return;
  download(new Uint8Array(saved.bytes), saved.fileName);
  tell(words.saved(saved.fileName));
}
