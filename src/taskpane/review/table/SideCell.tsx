import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SideResult } from "../../../app";
import { noNumber } from "../../../locale";
import { useWords } from "../../frame/WordsContext";
import { visuallyHidden } from "../../look/visuallyHidden";

const useStyles = makeStyles({
  cell: { padding: `${tokens.spacingVerticalXS} 2px 0`, verticalAlign: "top", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  line: { display: "block", whiteSpace: "nowrap" },
  under: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  hidden: visuallyHidden,
});

/** The rate of one side, and below it how far it is from its target; empty for a file of several units, which have their own. */
export function SideCell({ result }: { readonly result: SideResult | undefined }) {
  const styles = useStyles();
  const { numbers, againstTarget } = useWords();
  if (result === undefined) return <td />;
  const { ratePercent, differencePoints } = result;
  return (
    <td className={styles.cell}>
      <span className={styles.line}>{ratePercent === undefined ? noNumber : numbers.decimal(ratePercent)}</span>
      <span className={mergeClasses(styles.line, (differencePoints ?? 0) < 0 && styles.under)}>
        <span aria-hidden={differencePoints !== undefined}>{differencePoints === undefined ? noNumber : numbers.signed(differencePoints)}</span>
        {differencePoints !== undefined && <span className={styles.hidden}>{againstTarget(differencePoints)}</span>}
      </span>
    </td>
  );
}
