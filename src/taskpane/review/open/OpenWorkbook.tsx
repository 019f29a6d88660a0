import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ReviewSoFar } from "../../journal/ReviewSoFar";
import { useVerdictWords } from "../../journal/useVerdictWords";
import type { PlaceProps } from "../../places/placeProps";
import { rememberedReviewer } from "../../rememberedReviewer";
import { DecisionsContext } from "../../results/DecisionsContext";
import { CarryOver } from "./CarryOver";
import { ReviewerField } from "./ReviewerField";
import { SignOffCard } from "./SignOffCard";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalM, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  start: { alignSelf: "flex-start" },
});

/** The review of the workbook that is open: who reviews, what was said before, and the sign-off. */
export function OpenWorkbook({ state, actions }: Pick<PlaceProps, "state" | "actions">) {
  const styles = useStyles();
  const words = useVerdictWords();
  const [reviewer, setReviewer] = useState(rememberedReviewer);
  const isBusy = state.activity.kind === "working";
  const { checked } = state;
  return (
    <section className={styles.part} aria-label={words.openTitle}>
      <h2 className={styles.title}>{words.openTitle}</h2>
      {checked === undefined ? (
        <>
          <p className={styles.text}>{words.notChecked}</p>
          <Button className={styles.start} size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.run("check")}>
            {words.check}
          </Button>
        </>
      ) : (
        <DecisionsContext
          value={{ offersOf: () => [], isBusy, onDecide: (decision) => void actions.decide(decision), onShowCell: (at) => void actions.showCell(at), review: checked.outcome.review }}
        >
          <ReviewerField reviewer={reviewer} onReviewer={setReviewer} />
          <SignOffCard outcome={checked.outcome} reviewer={reviewer} />
          <CarryOver />
          <div>
            <ReviewSoFar outcome={checked.outcome} />
          </div>
        </DecisionsContext>
      )}
    </section>
  );
}
