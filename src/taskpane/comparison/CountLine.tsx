import { makeStyles, tokens } from "@fluentui/react-components";
import { isNoValue, percentOf, type CellRef, type NoValue, type Ratio, type SourceCell } from "../../core";
import type { Words } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { CellLink } from "./CellLink";
import { useComparisonWords } from "./useComparisonWords";

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalXXS} 0`, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  growth: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  figures: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** A figure now and before, with the cells that it stands in. Rates are in percent, their changes in points. */
export type ComparedFigure = {
  readonly now: number | NoValue;
  readonly before: number | NoValue;
  readonly change: number | NoValue;
  readonly nowAt: readonly SourceCell[];
  readonly beforeAt: readonly SourceCell[];
} & ({ readonly kind: "count"; readonly growth: Ratio | NoValue } | { readonly kind: "rate" });

interface CountLineProps {
  readonly name: string;
  readonly figure: ComparedFigure;
  readonly onShowCell: (at: CellRef) => void;
}

/** One figure of a unit on two short lines: how it changed, and from what to what. */
export function CountLine({ name, figure, onShowCell }: CountLineProps) {
  const styles = useStyles();
  const { numbers, signedDistance } = useWords();
  const { units } = useComparisonWords();
  const value = (each: number | NoValue) => (isNoValue(each) ? units.noFigure : figure.kind === "rate" ? numbers.percent(each) : numbers.count(each));
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <span>{name}</span>
        <span className={styles.growth}>{headline(figure, { signedDistance, numbers, unchanged: units.unchanged })}</span>
      </div>
      <div className={styles.figures}>
        {units.now} <LinkedFigure text={value(figure.now)} cells={figure.nowAt} onShowCell={onShowCell} />
        {"; "}
        {units.before.toLowerCase()} <LinkedFigure text={value(figure.before)} cells={figure.beforeAt} onShowCell={onShowCell} />
        {figure.kind === "count" && !isNoValue(figure.change) && figure.change !== 0 && ` (${numbers.signedCount(figure.change)})`}
      </div>
    </li>
  );
}

interface Headline extends Pick<Words, "signedDistance" | "numbers"> {
  readonly unchanged: string;
}

/** The change in the measure that fits: percent of the earlier count, points of a rate. */
function headline(figure: ComparedFigure, { signedDistance, numbers, unchanged }: Headline): string {
  if (isNoValue(figure.change)) return "—";
  if (figure.change === 0) return unchanged;
  if (figure.kind === "rate") return signedDistance(figure.change);
  return isNoValue(figure.growth) ? numbers.signedCount(figure.change) : `${numbers.signed(percentOf(figure.growth))} %`;
}

interface LinkedFigureProps {
  readonly text: string;
  readonly cells: readonly SourceCell[];
  readonly onShowCell: (at: CellRef) => void;
}

/** A figure that one cell of the open workbook holds leads there; a sum, or a figure of another file, leads nowhere. */
function LinkedFigure({ text, cells, onShowCell }: LinkedFigureProps) {
  const [at, ...others] = cells;
  if (at === undefined || at.file !== undefined || others.length > 0) return <span>{text}</span>;
  return (
    <CellLink at={at} onShowCell={onShowCell}>
      {text}
    </CellLink>
  );
}
