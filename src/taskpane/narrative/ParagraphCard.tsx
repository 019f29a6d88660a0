import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { paragraphQuestion, type CheckOutcome } from "../../app";
import { paragraphFacts, type ParagraphLength, type Source } from "../../core";
import type { MoneyStyle } from "../../locale";
import { useWords } from "../frame/WordsContext";
import type { Joints } from "../useActions";
import { copied } from "./copied";
import { usePutParagraph } from "./usePutParagraph";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  choices: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(110px, 1fr))", gap: tokens.spacingHorizontalS },
  select: { minWidth: 0 },
  paragraph: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "break-word",
    userSelect: "text",
  },
  notice: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const lengths: readonly ParagraphLength[] = ["full", "short"];
const moneyStyles: readonly MoneyStyle[] = ["full", "rounded"];

interface ParagraphCardProps {
  readonly outcome: CheckOutcome;
  readonly record: Source;
  readonly joints: Pick<Joints, "workbook" | "moment">;
  readonly isBusy: boolean;
}

/** The paragraph on the chosen record, to be copied or put into a sheet. */
export function ParagraphCard({ outcome, record, joints, isBusy }: ParagraphCardProps) {
  const styles = useStyles();
  const { narrative } = useWords();
  const [length, setLength] = useState<ParagraphLength>("full");
  const [money, setMoney] = useState<MoneyStyle>("full");
  const [told, tell] = useState<{ readonly text: string; readonly notice: string }>();
  const paragraph = useRef<HTMLParagraphElement>(null);
  const facts = paragraphFacts(paragraphQuestion(outcome, record, length));
  const text = narrative.paragraph(facts, money);
  const copy = async () => tell({ text, notice: (await copied(text, paragraph.current)) ? narrative.copied : narrative.notCopied });
  return (
    <section className={styles.card} aria-labelledby="paragraph-title">
      <h2 id="paragraph-title" className={styles.title}>
        {narrative.writeTitle}
      </h2>
      <div className={styles.choices}>
        <Choice label={narrative.length} names={narrative.lengths} values={lengths} chosen={length} onChoose={setLength} />
        <Choice label={narrative.money} names={narrative.moneyStyles} values={moneyStyles} chosen={money} onChoose={setMoney} />
      </div>
      <p ref={paragraph} className={styles.paragraph}>
        {facts.sides.length === 0 ? narrative.nothingToTell : text}
      </p>
      {facts.sides.length > 0 && <Ways {...{ text, joints, isBusy }} label={record.table.records[record.recordIndex]?.label ?? ""} onCopy={() => void copy()} onPut={(notice) => tell({ text, notice })} />}
      <p role="status" className={styles.notice}>
        {told?.text === text ? told.notice : ""}
      </p>
    </section>
  );
}

interface WaysProps extends Pick<ParagraphCardProps, "joints" | "isBusy"> {
  readonly text: string;
  readonly label: string;
  readonly onCopy: () => void;
  readonly onPut: (notice: string) => void;
}

/** Where the paragraph can go: onto the clipboard, into a sheet of its own, into the cell that the person stands on. */
function Ways({ text, label, joints, isBusy, onCopy, onPut }: WaysProps) {
  const styles = useStyles();
  const { narrative } = useWords();
  const { isRunning, putInSheet, putInCell } = usePutParagraph(joints);
  const tellOf = async (put: Promise<string | undefined>) => onPut((await put) ?? "");
  return (
    <div className={styles.choices}>
      <Button onClick={onCopy}>{narrative.copy}</Button>
      <Button disabledFocusable={isBusy || isRunning} onClick={() => void tellOf(putInSheet(text))}>
        {narrative.putInSheet}
      </Button>
      {putInCell && (
        <Button disabledFocusable={isBusy || isRunning} onClick={() => void tellOf(putInCell(text, label))}>
          {narrative.putInCell}
        </Button>
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, names, values, chosen, onChoose }: ChoiceProps<Value>) {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <Select size="small" className={styles.select} value={chosen} onChange={(_, { value }) => onChoose(values.find((one) => one === value) ?? chosen)}>
        {values.map((value) => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
