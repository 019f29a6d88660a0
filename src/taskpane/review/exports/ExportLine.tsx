import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useReviewWords } from "../useReviewWords";
import type { ExportNotice } from "./useExports";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flex: "1 1 150px", fontSize: tokens.fontSizeBase200 },
  notice: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface ExportLineProps {
  readonly name: string;
  readonly isBusy: boolean;
  readonly onXlsx: () => void;
  /** Without it there is no text of this. */
  readonly onText?: () => void;
}

/** Something that can be taken away, and the kinds of file that it can be. */
export function ExportLine({ name, isBusy, onXlsx, onText }: ExportLineProps) {
  const styles = useStyles();
  const { exports: words } = useReviewWords();
  return (
    <div className={styles.line} role="group" aria-label={name}>
      <span className={styles.name}>{name}</span>
      <Button size="small" disabledFocusable={isBusy} onClick={onXlsx}>
        {words.asXlsx}
      </Button>
      {onText && (
        <Button size="small" disabledFocusable={isBusy} onClick={onText}>
          {words.asText}
        </Button>
      )}
    </div>
  );
}

/** What came of the last export, said once. */
export function ExportStatus({ notice }: { readonly notice: ExportNotice | undefined }) {
  const styles = useStyles();
  const { exports: words } = useReviewWords();
  return (
    <div role="status">
      {notice && <p className={styles.notice}>{notice.kind === "made" ? words.made(notice.file) : words.failed}</p>}
    </div>
  );
}
