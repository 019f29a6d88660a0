import { makeStyles, tokens } from "@fluentui/react-components";
import { EyeOff16Regular } from "@fluentui/react-icons/svg/eye-off";
import { useRef, useState, type ReactNode } from "react";
import type { Finding } from "../../core";
import { cellName } from "../../locale";
import { useFocusBack } from "../frame/useFocusBack";
import { useWords } from "../frame/WordsContext";
import { judgedAs } from "../state/judgedAs";
import { useDecisions } from "./DecisionsContext";
import { ReasonForm } from "./ReasonForm";
import { RowButton } from "./RowButton";

const useStyles = makeStyles({
  row: { position: "relative" },
  /** It takes no room from the lines below the first. */
  corner: { position: "absolute", top: tokens.spacingVerticalXS, right: tokens.spacingHorizontalXXS },
  reason: { margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 39px` },
});

interface DismissalProps {
  readonly finding: Finding;
  readonly tabIndex: 0 | -1;
  readonly className: string;
  readonly children: ReactNode;
}

/** A finding with the button beside it that asks why it is to be set aside, so that nobody has to open it first. */
export function Dismissal({ finding, tabIndex, className, children }: DismissalProps) {
  const styles = useStyles();
  const { decisions } = useWords();
  const { instead, isBusy, review } = useDecisions();
  const [isAsking, setIsAsking] = useState(false);
  const corner = useRef<HTMLDivElement>(null);
  useFocusBack(isAsking, () => corner.current?.querySelector("button"));
  if (instead || judgedAs(review, finding)?.kind === "right") return <div className={className}>{children}</div>;
  const label = `${decisions.dismiss}: ${cellName(finding.cells[0])}`;
  return (
    <div className={className}>
      <div className={styles.row}>
        {children}
        <div ref={corner} className={styles.corner}>
          <RowButton isSign title={label} aria-label={label} aria-expanded={isAsking} onClick={() => setIsAsking((before) => !before)} {...{ tabIndex, isBusy }}>
            <EyeOff16Regular />
          </RowButton>
        </div>
        {isAsking && (
          <div className={styles.reason}>
            <ReasonForm finding={finding} onCancel={() => setIsAsking(false)} />
          </div>
        )}
      </div>
    </div>
  );
}
