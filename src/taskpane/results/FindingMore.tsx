import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { CellRef, Finding, Report } from "../../core";
import { useWords } from "../frame/WordsContext";
import { judgedAs } from "../state/judgedAs";
import { useDecisions } from "./DecisionsContext";
import { legalReferences } from "./legalReferences";
import { Offers } from "./Offers";
import { WhyRule } from "./WhyRule";

const VerdictPart = lazy(async () => ({ default: (await import("../journal/VerdictPart")).VerdictPart }));

const useStyles = makeStyles({
  more: { margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 39px`, display: "grid", rowGap: tokens.spacingVerticalXXS },
  folded: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  also: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface FindingMoreProps {
  readonly finding: Finding;
  readonly isCurrent: boolean;
  readonly tabIndex: 0 | -1;
  readonly onShow: (finding: Finding, at: CellRef) => void;
}

/** What would mend a finding; of the current one also its background. */
export function FindingMore({ finding, isCurrent, tabIndex, onShow }: FindingMoreProps) {
  const styles = useStyles();
  const judged = judgedAs(useDecisions().review, finding);
  if (finding.proposals.length === 0 && !isCurrent && !judged) return null;
  return (
    <div className={styles.more}>
      {judged?.kind !== "right" && <Mending {...{ finding, tabIndex, onShow }} />}
      {isCurrent && <Background {...{ finding, tabIndex }} />}
      <Verdict {...{ finding, isCurrent, tabIndex }} isJudged={judged !== undefined} />
      {isCurrent && <WhyRule ruleId={finding.ruleId} tabIndex={tabIndex} />}
    </div>
  );
}

/** What would mend the finding, to be applied, or to be read where nothing can be decided. */
function Mending(given: Omit<FindingMoreProps, "isCurrent">) {
  const { instead } = useDecisions();
  return instead ? instead(given.finding) : <Offers {...given} />;
}

/** What was said of the finding, and of the current one what can be said; nothing where findings are only read. */
function Verdict({ isJudged, ...given }: Omit<FindingMoreProps, "onShow"> & { readonly isJudged: boolean }) {
  const { review } = useDecisions();
  if (!review || !(given.isCurrent || isJudged)) return null;
  return (
    <Suspense fallback={null}>
      <VerdictPart {...given} />
    </Suspense>
  );
}

/** What else fails for the same cause, and where the rule comes from. */
function Background({ finding, tabIndex }: Pick<FindingMoreProps, "finding" | "tabIndex">) {
  const styles = useStyles();
  const words = useWords();
  const legalReference = legalReferences.get(finding.ruleId);
  return (
    <>
      <SameCause reports={finding.alsoBroken ?? []} tabIndex={tabIndex} />
      {legalReference !== undefined && (
        <p className={styles.also}>
          {words.pane.legalReference}: {legalReference}
        </p>
      )}
    </>
  );
}

/** More than these would push the rest of the card out of sight. */
const sameCauseCountMax = 3;

/** The other checks that fail for the same cause; where they are many, folded. */
function SameCause({ reports, tabIndex }: { readonly reports: readonly Report[]; readonly tabIndex: 0 | -1 }) {
  const styles = useStyles();
  const words = useWords();
  const lines = reports.map((report, index) => (
    <p key={index} className={styles.also}>
      {words.pane.sameCause}: {words.findingSentence(report)}
    </p>
  ));
  if (lines.length <= sameCauseCountMax) return lines;
  return (
    <details>
      <summary className={styles.folded} tabIndex={tabIndex}>
        {words.pane.sameCause}: {words.numbers.count(lines.length)}
      </summary>
      {lines}
    </details>
  );
}
