import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { useWords } from "../frame/WordsContext";

const RulePageText = lazy(async () => ({ default: (await import("./RulePageText")).RulePageText }));

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface WhyRuleProps {
  readonly ruleId: string;
  readonly tabIndex: 0 | -1;
}

/** The page of the rule behind a finding, folded. Its text is loaded when it is first unfolded. */
export function WhyRule({ ruleId, tabIndex }: WhyRuleProps) {
  const styles = useStyles();
  const { language, pane } = useWords();
  const [isOpened, setIsOpened] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpened((before) => before || currentTarget.open)}>
      <summary className={styles.summary} tabIndex={tabIndex}>
        {pane.why}
      </summary>
      {isOpened && (
        <Suspense fallback={null}>
          <RulePageText ruleId={ruleId} language={language} />
        </Suspense>
      )}
    </details>
  );
}
