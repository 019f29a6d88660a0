import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { returnListText, type ReturnList } from "../../app";
import { reviewPapers } from "../../locale";
import { copied } from "../narrative/copied";
import { Fold } from "../results/Fold";
import { useReviewWords } from "./useReviewWords";

const useStyles = makeStyles({
  text: { margin: 0, maxHeight: "240px", overflowY: "auto", whiteSpace: "pre-wrap", overflowWrap: "anywhere", fontFamily: "inherit", fontSize: tokens.fontSizeBase200 },
  copy: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The list as a text to be pasted into a letter; folded, because it says again what stands below. */
export function ListText({ list }: { readonly list: ReturnList }) {
  const styles = useStyles();
  const { exports: words } = useReviewWords();
  const shown = useRef<HTMLPreElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  const text = returnListText([list], reviewPapers().returnList);
  return (
    <Fold summary={words.textToCopy} isOpenAtFirst={false}>
      <div className={styles.copy}>
        <Button size="small" onClick={() => void copied(text, shown.current).then(setIsCopied)}>
          {words.copyText}
        </Button>
        <span role="status">{isCopied && words.copied}</span>
      </div>
      {/* A text that scrolls can be reached by the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre ref={shown} tabIndex={0} lang="vi" className={styles.text} aria-label={words.textToCopy} role="region">
        {text}
      </pre>
    </Fold>
  );
}
