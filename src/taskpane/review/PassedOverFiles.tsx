import { makeStyles } from "@fluentui/react-components";
import { Fold } from "../results/Fold";
import type { PassedOver } from "./desk/deskState";
import { useReviewWords } from "./useReviewWords";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "16px", overflowWrap: "anywhere" } });

/** More names than these help nobody. */
const shownMax = 200;

/** The files that were picked and are not read, with the reason. */
export function PassedOverFiles({ passedOver }: { readonly passedOver: readonly PassedOver[] }) {
  const styles = useStyles();
  const { files: words } = useReviewWords();
  if (passedOver.length === 0) return null;
  return (
    <Fold summary={words.passedOver(passedOver.length)} isOpenAtFirst={false}>
      <ul className={styles.list}>
        {passedOver.slice(0, shownMax).map(({ name, reason }, index) => (
          <li key={index}>
            {name}: {words.passedOverReasons[reason]}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
