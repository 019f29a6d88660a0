import { Button } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import type { Language } from "../../locale";
import { useWords } from "./WordsContext";

/** The guide comes with the add-in, so that it opens without a network. */
const guidePages: Readonly<Record<Language, string>> = { vi: "guide/huong-dan/README.html", en: "guide/huong-dan/english.html" };

/** The way to the guide, in a window of its own. */
export function HelpLink() {
  const { language, pane } = useWords();
  return (
    <Button
      as="a"
      size="small"
      appearance="subtle"
      icon={<QuestionCircle20Regular />}
      href={guidePages[language]}
      target="_blank"
      rel="noopener"
      title={pane.guide}
      aria-label={pane.guide}
    />
  );
}
