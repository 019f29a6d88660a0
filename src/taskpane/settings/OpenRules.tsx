import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SettingsWords } from "../../locale";
import type { Actions } from "../useActions";

const useStyles = makeStyles({
  rules: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface OpenRulesProps {
  readonly actions: Actions;
  readonly rulesSheet: () => Promise<string | undefined>;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly words: SettingsWords;
}

/** Where tolerances are set: on a sheet of the workbook, which is made when there is none, and shown. */
export function OpenRules({ actions, rulesSheet, isBusy, onClose, words }: OpenRulesProps) {
  const styles = useStyles();
  const open = async () => {
    onClose();
    await actions.addRules();
    const sheet = await rulesSheet();
    if (sheet !== undefined) await actions.showCell({ sheet, rowIndex: 0, columnIndex: 0 });
  };
  return (
    <div className={styles.rules}>
      <h4 className={styles.title}>{words.rules}</h4>
      <p className={styles.hint}>{words.rulesHint}</p>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void open()}>
        {words.openRules}
      </Button>
    </div>
  );
}
