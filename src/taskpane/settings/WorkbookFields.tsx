import { makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { fillForms } from "../../app";
import { editions } from "../../core";
import type { SettingsWords } from "../../locale";
import type { PlaceProps } from "../places/placeProps";
import { ChoiceSelect } from "./ChoiceSelect";
import { OpenRules } from "./OpenRules";
import { SettingsGroup } from "./SettingsGroup";
import { useWorkbookChoices, type Kept } from "./useWorkbookChoices";

const useStyles = makeStyles({ told: { minHeight: "20px", margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 } });

/** The edition that follows from the period has no id of its own. */
const ofPeriod = "";

interface WorkbookFieldsProps extends PlaceProps {
  readonly words: SettingsWords;
  readonly onClose: () => void;
}

/** What concerns the workbook: the edition of its forms, how it is filled, and its tolerances. */
export function WorkbookFields({ state, actions, joints, words, onClose }: WorkbookFieldsProps) {
  const { choices, kept, keep, rulesSheet } = useWorkbookChoices(joints.workbook);
  const { edition, ...others } = choices ?? {};
  const isBusy = choices === undefined || state.activity.kind === "working";
  const chooseEdition = async (id: string) => {
    const chosen = editions.find((one) => one.id === id)?.id;
    const isKept = await keep(chosen === undefined ? others : { ...others, edition: chosen });
    if (isKept && state.checked !== undefined) await actions.run("check");
  };
  return (
    <SettingsGroup title={words.ofWorkbook} hint={words.ofWorkbookHint}>
      {choices === undefined && kept === undefined && <Spinner size="tiny" label={words.reading} />}
      <ChoiceSelect
        label={words.edition}
        isBusy={isBusy}
        chosen={edition ?? ofPeriod}
        offered={new Map([[ofPeriod, words.editionOfPeriod], ...editions.map(({ id }) => [id, words.editionName(id)] as const)])}
        onChoose={(id) => void chooseEdition(id)}
      />
      <ChoiceSelect
        label={words.fillForm}
        isBusy={isBusy}
        chosen={choices?.fillForm ?? "formulas"}
        offered={new Map(fillForms.map((form) => [form, words.fillForms[form]]))}
        onChoose={(fillForm) => void keep({ ...choices, fillForm })}
      />
      <OpenRules {...{ actions, rulesSheet, isBusy, onClose, words }} />
      <Told kept={kept} words={words} />
    </SettingsGroup>
  );
}

/** Whether a choice was kept, or why not. */
function Told({ kept, words }: { readonly kept: Kept | undefined; readonly words: SettingsWords }) {
  const styles = useStyles();
  return (
    <>
      <p role="status" className={styles.told}>
        {kept?.kind === "kept" && words.kept}
      </p>
      {kept?.kind === "refused" && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{kept.sentence}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
