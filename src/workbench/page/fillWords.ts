import type { Language } from "../../locale";
import type { PageElements } from "./pageElements";
import { sampleNames } from "./samples";
import type { PageWords } from "./words";

/** Puts the words of a language on the page. */
export function fillWords(elements: PageElements, words: PageWords, language: Language): void {
  document.documentElement.lang = language;
  elements.sampleLabel.textContent = words.sample;
  elements.create.textContent = words.newFile;
  elements.open.textContent = words.openFile;
  elements.save.textContent = words.saveFile;
  elements.grid.ariaLabel = words.grid;
  elements.pane.title = words.pane;
  elements.splitter.ariaLabel = words.paneWidth;
  elements.sample.replaceChildren(
    new Option(words.noSample, ""),
    ...sampleNames.map((name) => new Option(words.sampleNames[name], name)),
  );
  offerLanguage(elements.otherLanguage, words, language === "vi" ? "en" : "vi");
}

function offerLanguage(link: HTMLAnchorElement, words: PageWords, other: Language): void {
  link.textContent = words.otherLanguage;
  link.lang = other;
  link.hreflang = other;
  link.href = `?lang=${other}`;
}
