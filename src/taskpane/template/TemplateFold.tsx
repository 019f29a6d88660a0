import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { askedTemplate, type AskedTemplate } from "../../app";
import type { Joints } from "../useActions";
import { Fold } from "../results/Fold";
import { latestPeriod } from "./latestPeriod";
import { PeriodFields } from "./PeriodFields";
import { UnitFields } from "./UnitFields";
import { useTemplateMaker } from "./useTemplateMaker";
import { useTemplateWords } from "./useTemplateWords";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface TemplateFoldProps extends Pick<Joints, "workbook" | "newFiles" | "moment"> {
  /** Whoever asked for empty forms finds the form unfolded, with the focus in it. */
  readonly isAsked: boolean;
}

/** Where empty forms are made: as sheets of the open workbook, or as a file. */
export function TemplateFold({ workbook, newFiles, moment, isAsked }: TemplateFoldProps) {
  const styles = useStyles();
  const words = useTemplateWords();
  const [asked, setAsked] = useState(() => firstAsked(moment()));
  const [isTried, setIsTried] = useState(false);
  const { isRunning, told, add, download } = useTemplateMaker({ workbook, newFiles, moment });
  const form = useFirstField(isAsked);
  const request = askedTemplate(asked);
  const problem = typeof request === "string" ? request : undefined;
  const change = (changed: Partial<AskedTemplate>) => setAsked((before) => ({ ...before, ...changed }));
  const attempt = (make: typeof add) => {
    setIsTried(true);
    if (typeof request !== "string") void make(request);
  };
  return (
    <Fold summary={words.title} isOpenAtFirst={isAsked}>
      <div ref={form} className={styles.form} role="group" aria-label={words.title}>
        <p className={styles.text}>{words.intro}</p>
        <PeriodFields asked={asked} problem={problem} onChange={change} />
        <UnitFields asked={asked} problem={isTried ? problem : undefined} onChange={change} />
        <Checkbox label={words.lock} checked={asked.isLocked} onChange={(_, { checked }) => change({ isLocked: checked === true })} />
        {asked.isLocked && <p className={styles.text}>{words.lockHint}</p>}
        <div className={styles.actions}>
          <Button size="small" appearance="primary" disabledFocusable={isRunning} onClick={() => attempt(add)}>
            {words.add}
          </Button>
          <Button size="small" disabledFocusable={isRunning} onClick={() => attempt(download)}>
            {words.download}
          </Button>
        </div>
        <p role="status" className={styles.text}>
          {isTried && problem !== undefined ? words.problems[problem] : told}
        </p>
        <p className={styles.text}>{words.formNote}</p>
      </div>
    </Fold>
  );
}

function firstAsked(moment: string): AskedTemplate {
  const { year, months } = latestPeriod(moment);
  return { year: String(year), months: String(months), edition: undefined, province: undefined, units: "", isLocked: true };
}

function useFirstField(isAsked: boolean) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) form.current?.querySelector("input")?.focus();
  }, [isAsked]);
  return form;
}
