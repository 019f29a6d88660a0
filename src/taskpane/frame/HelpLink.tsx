import { Button } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { guidePage, type GuideTopic } from "./guidePage";
import { useWords } from "./WordsContext";

/** The way to what the guide says of the place that one is in, in a window of its own. */
export function HelpLink({ topic }: { readonly topic: GuideTopic }) {
  const { language, pane } = useWords();
  return (
    <Button
      as="a"
      size="small"
      appearance="subtle"
      icon={<QuestionCircle20Regular />}
      href={guidePage(language, topic)}
      target="_blank"
      rel="noopener"
      title={pane.guide}
      aria-label={pane.guide}
    />
  );
}
