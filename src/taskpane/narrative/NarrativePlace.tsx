import { useWords } from "../frame/WordsContext";

/** The report: the paragraph made of the figures, and a text held against them. */
export function NarrativePlace() {
  const { places } = useWords().pane;
  return <h2>{places.report}</h2>;
}
