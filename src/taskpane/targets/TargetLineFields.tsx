import { Badge, Button, Checkbox, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { useId } from "react";
import type { TargetField, TargetProblem } from "../../core";
import { useWords } from "../frame/WordsContext";
import type { TypedLine } from "./typedLine";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.15fr) minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  draft: { border: `1px dashed ${tokens.colorPaletteDarkOrangeBorderActive}`, fontStyle: "italic" },
  input: { minWidth: 0 },
  unit: { gridColumn: "1 / 4", minWidth: 0 },
  // Labels of checkboxes are larger than all else here, and would break in a narrow pane.
  state: { gridColumn: "3 / -1", minWidth: 0, "& label": { padding: `0 0 0 ${tokens.spacingHorizontalXS}`, fontSize: tokens.fontSizeBase200 }, "& > div": { margin: 0 } },
  problems: { gridColumn: "1 / -1", margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  fatal: { color: tokens.colorStatusDangerForeground1 },
});

interface TargetLineFieldsProps {
  readonly line: TypedLine;
  readonly number: number;
  readonly problems: readonly TargetProblem[];
  readonly isDraft: boolean;
  readonly onType: (field: TargetField, text: string) => void;
  readonly onRemove: () => void;
}

/** The fields of one target. What is wrong stands right below them while it is typed. */
export function TargetLineFields({ line: { draft }, number, problems, isDraft, onType, onRemove }: TargetLineFieldsProps) {
  const styles = useStyles();
  const { targets } = useWords().pane;
  const problemsId = useId();
  const text = (field: TextFieldName) => <TextField {...{ field, problems, problemsId }} value={draft[field]} onType={(typed) => onType(field, typed)} />;
  return (
    <fieldset className={mergeClasses(styles.line, isDraft && styles.draft)} aria-label={targets.line(number)}>
      {text("unit")}
      <Button size="small" appearance="subtle" icon={<Delete16Regular />} aria-label={`${targets.remove} (${number})`} onClick={onRemove} />
      <Choices {...{ draft, onType }} />
      {text("rate")}
      <span>
        {isDraft && (
          <Badge color="warning" appearance="outline">
            {targets.draftBadge}
          </Badge>
        )}
      </span>
      {isWrong(problems, "year") && text("year")}
      {text("effectiveFrom")}
      {text("decision")}
      <Checkbox className={styles.state} label={targets.fields.draft} checked={isDraft} onChange={(_, { checked }) => onType("state", checked === true ? "Dự thảo" : "")} />
      {problems.length > 0 && (
        <ul id={problemsId} className={styles.problems}>
          {problems.map((problem) => (
            <li key={`${problem.field}-${problem.code}`} className={mergeClasses(problem.weight === "fatal" && styles.fatal)}>
              {targets.problem(problem)}
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

type TextFieldName = "year" | "unit" | "rate" | "effectiveFrom" | "decision";

function isWrong(problems: readonly TargetProblem[], field: TargetField): boolean {
  return problems.some((problem) => problem.field === field && problem.weight === "fatal");
}

interface TextFieldProps {
  readonly field: TextFieldName;
  readonly value: string;
  readonly problems: readonly TargetProblem[];
  readonly problemsId: string;
  readonly onType: (text: string) => void;
}

function TextField({ field, value, problems, problemsId, onType }: TextFieldProps) {
  const styles = useStyles();
  const { fields } = useWords().pane.targets;
  return (
    <Input
      size="small"
      className={field === "unit" ? styles.unit : styles.input}
      input={{ className: styles.input, "aria-invalid": isWrong(problems, field), "aria-describedby": problems.length > 0 ? problemsId : undefined }}
      aria-label={fields[field]}
      placeholder={fields[field]}
      value={value}
      onChange={(_, typed) => onType(typed.value)}
    />
  );
}

function Choices({ draft, onType }: { readonly draft: TypedLine["draft"]; readonly onType: TargetLineFieldsProps["onType"] }) {
  const styles = useStyles();
  const { fields, sides, chooseSide, above, atLeast } = useWords().pane.targets;
  return (
    <>
      <Select size="small" className={styles.input} aria-label={fields.side} value={sideOf(draft.side)} onChange={(_, { value }) => onType("side", value)}>
        <option value="">{chooseSide}</option>
        <option value="Việc">{sides.cases}</option>
        <option value="Tiền">{sides.money}</option>
      </Select>
      <Select size="small" className={styles.input} aria-label={fields.comparison} value={comparisonOf(draft)} onChange={(_, { value }) => onType("comparison", value)}>
        <option value="Trên">{above}</option>
        <option value="Từ">{atLeast}</option>
      </Select>
    </>
  );
}

/** A comparison may also be typed or pasted with the rate: "từ 52 % trở lên". */
function comparisonOf({ comparison, rate }: TypedLine["draft"]): "Trên" | "Từ" {
  const text = (comparison === "" ? rate : comparison).normalize("NFC").trim();
  return /^(từ|>=|≥)|trở lên$/iu.test(text) ? "Từ" : "Trên";
}

function sideOf(text: string): string {
  if (/việc|viec/iu.test(text.normalize("NFC"))) return "Việc";
  return /tiền|tien/iu.test(text.normalize("NFC")) ? "Tiền" : "";
}
