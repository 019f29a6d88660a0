import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp20Regular } from "@fluentui/react-icons/svg/chevron-up";
import { Filter20Filled, Filter20Regular } from "@fluentui/react-icons/svg/filter";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useEffect, useId, useState } from "react";
import type { Finding } from "../../core";
import { useWords } from "../frame/WordsContext";
import { readAhead, soughtFindings } from "../state/soughtFindings";
import type { Filter } from "../state/state";
import { FilterFields } from "./FilterFields";
import { ListPosition } from "./ListPosition";
import { ToolButton } from "./ToolButton";

const useStyles = makeStyles({
  toolbar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXXS },
  search: { flex: "1 1 120px", minWidth: 0 },
});

interface ListToolbarProps {
  readonly findings: readonly Finding[];
  readonly listed: readonly Finding[];
  readonly currentId: string | undefined;
  readonly filter: Filter;
  readonly onFilter: (change: Partial<Filter>) => void;
  readonly onClear: () => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onRecheck: () => void;
}

/** What is sought in the list, where one is in it, and the way on. It stays in sight while the list scrolls. */
export function ListToolbar({ findings, listed, currentId, filter, onFilter, onClear, onStep, onRecheck }: ListToolbarProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const chosenCount = [filter.sheet, filter.unit ?? filter.soughtUnit, filter.ruleId, filter.review].filter((chosen) => chosen !== undefined).length;
  const [isOpen, setIsOpen] = useState(chosenCount > 0);
  const fieldsId = useId();
  return (
    <div className={styles.toolbar}>
      <div className={styles.line}>
        <SearchField {...{ findings, filter, onFilter }} />
        <ToolButton
          label={pane.filter.toggle(chosenCount)}
          icon={chosenCount > 0 ? <Filter20Filled /> : <Filter20Regular />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? fieldsId : undefined}
          onClick={() => setIsOpen((before) => !before)}
        />
        <ToolButton label={pane.previous} icon={<ChevronUp20Regular />} onClick={() => onStep(-1)} />
        <ToolButton label={pane.next} icon={<ChevronDown20Regular />} onClick={() => onStep(1)} />
        <ToolButton label={pane.recheck} icon={<ArrowClockwise20Regular />} onClick={onRecheck} />
      </div>
      {isOpen && (
        <div id={fieldsId}>
          <FilterFields {...{ findings, filter, onFilter }} />
        </div>
      )}
      <ListPosition {...{ listed, currentId, onClear }} count={findings.length} />
    </div>
  );
}

/** What is sought in the list. The findings are read ahead, before anyone types the first letter. */
function SearchField({ findings, filter, onFilter }: Pick<ListToolbarProps, "findings" | "filter" | "onFilter">) {
  const styles = useStyles();
  const words = useWords();
  const { searchLabel, searchHint } = words.pane.filter;
  useEffect(() => {
    const reading = new AbortController();
    void readAhead(words, findings, reading.signal);
    return () => reading.abort();
  }, [words, findings]);
  return (
    <Input
      className={styles.search}
      size="small"
      type="search"
      aria-label={searchLabel}
      placeholder={searchHint}
      contentBefore={<Search16Regular aria-hidden />}
      value={filter.sought?.text ?? ""}
      onChange={(_, { value }) => onFilter({ sought: soughtFindings(words, value) })}
    />
  );
}
