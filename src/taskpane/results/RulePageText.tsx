import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../locale";
import { pageOf } from "../../locale/pages";

const useStyles = makeStyles({
  parts: { margin: `${tokens.spacingVerticalXXS} 0 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: { color: tokens.colorNeutralForeground3 },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: "break-word" },
});

interface RulePageTextProps {
  readonly ruleId: string;
  readonly language: Language;
}

/** What a rule means, what it rests on, an example, and what to do. Nothing for a person's own rule. */
export function RulePageText({ ruleId, language }: RulePageTextProps) {
  const styles = useStyles();
  const page = pageOf(ruleId, language);
  if (page === undefined) return null;
  const { labels } = page;
  const parts = [
    [labels.formula, page.title],
    [labels.meaning, page.meaning],
    [labels.example, page.example],
    [labels.whatToDo, page.whatToDo],
  ] as const;
  return (
    <dl className={styles.parts}>
      {parts.map(([heading, text]) => (
        <div key={heading}>
          <dt className={styles.heading}>{heading}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
