import { Combobox, makeStyles, Option, OptionGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { ColumnMeaning, FigureKey } from "../../core";
import { useWords } from "../frame/WordsContext";
import { figureGroups, meaningText, type FigureGroup, type FigureOption } from "./figureGroups";

const useStyles = makeStyles({
  choice: { width: "100%", minWidth: 0, "& input": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  list: { maxHeight: "260px", overflowY: "auto", zIndex: 2 },
});

interface FigureChoiceProps {
  readonly labelledBy: string;
  readonly meaning: ColumnMeaning | undefined;
  readonly candidates: readonly FigureKey[];
  readonly onChoose: (meaning: ColumnMeaning) => void;
}

/** What a column holds: chosen from a list, or found by typing a part of its name. */
export function FigureChoice({ labelledBy, meaning, candidates, onChoose }: FigureChoiceProps) {
  const styles = useStyles();
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<string>();
  const groups = isOpen ? figureGroups(words, candidates, typed ?? "") : [];
  const options = groups.flatMap((group) => group.options);
  return (
    <Combobox
      className={styles.choice}
      size="small"
      inlinePopup
      positioning={{ autoSize: false }}
      aria-labelledby={labelledBy}
      placeholder={words.pane.mapping.chooseFigure}
      listbox={{ className: styles.list }}
      value={typed ?? meaningText(words, meaning)}
      selectedOptions={meaning === undefined ? [] : [meaning]}
      onChange={({ target }) => setTyped(target.value)}
      onOpenChange={(_, { open }) => {
        setOpen(open);
        if (!open) setTyped(undefined);
      }}
      onOptionSelect={(_, { optionValue }) => {
        setTyped(undefined);
        const chosen = options.find((option) => option.meaning === optionValue);
        if (chosen) onChoose(chosen.meaning);
      }}
    >
      {groups.map((group) => (
        <OfferedGroup key={group.name} group={group} />
      ))}
      {isOpen && options.length === 0 && (
        <Option disabled text={words.pane.mapping.noMatch}>
          {words.pane.mapping.noMatch}
        </Option>
      )}
    </Combobox>
  );
}

function OfferedGroup({ group: { name, options } }: { readonly group: FigureGroup }) {
  if (name === "") return <FigureOptions options={options} />;
  return (
    <OptionGroup label={name}>
      <FigureOptions options={options} />
    </OptionGroup>
  );
}

function FigureOptions({ options }: { readonly options: readonly FigureOption[] }) {
  return options.map(({ meaning, name }) => (
    <Option key={meaning} value={meaning} text={name}>
      {name}
    </Option>
  ));
}
