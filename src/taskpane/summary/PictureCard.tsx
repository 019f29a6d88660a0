import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { SummaryUnit } from "../../core";
import { DashboardPicture } from "./DashboardPicture";
import { pictureCopied, saveDrawing } from "./pictureOf";
import { useSummaryWords } from "./useSummaryWords";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  notice: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface PictureCardProps {
  readonly title: string;
  readonly subtitle: string;
  readonly unit: SummaryUnit;
}

/** The picture as it will be, to be copied or taken as a file. */
export function PictureCard(given: PictureCardProps) {
  const styles = useStyles();
  const { picture } = useSummaryWords();
  const drawing = useRef<SVGSVGElement>(null);
  const [notice, tell] = useState("");
  const copy = async () => {
    if (drawing.current) tell((await pictureCopied(drawing.current)) ? picture.copied : picture.notCopied);
  };
  return (
    <div className={styles.card}>
      <DashboardPicture {...given} drawing={drawing} />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy()}>
          {picture.copy}
        </Button>
        <Button size="small" onClick={() => drawing.current && saveDrawing(drawing.current, picture.fileName)}>
          {picture.download}
        </Button>
      </div>
      <p role="status" className={styles.notice}>
        {notice}
      </p>
    </div>
  );
}
