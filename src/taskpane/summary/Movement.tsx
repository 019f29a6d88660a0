import { makeStyles, tokens } from "@fluentui/react-components";
import { movementOf, sides, type SummaryUnit } from "../../core";
import { useWords } from "../frame/WordsContext";
import { useSummaryWords } from "./useSummaryWords";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } });

/** What moved each rate since the same period last year: what was finished, and what was có điều kiện. */
export function Movement({ unit: { bySide } }: { readonly unit: SummaryUnit }) {
  const styles = useStyles();
  const told = useSummaryWords();
  const { numbers, signedDistance } = useWords();
  return (
    <ul className={styles.list}>
      {sides.map((side) => {
        const movement = bySide[side] && movementOf(bySide[side]);
        const texts = movement && { points: signedDistance(movement.points), numerator: numbers.signed(movement.numeratorPoints), denominator: numbers.signed(movement.denominatorPoints) };
        return (
          <li key={side}>
            {told.sides[side]}: {texts ? told.movement(texts) : told.noMovement}
          </li>
        );
      })}
    </ul>
  );
}
