import { Field, Select } from "@fluentui/react-components";
import type { LegacyEncoding } from "../../core";
import { useWords } from "../frame/WordsContext";
import { answerAt, withAnswer } from "./draft";
import { useMapping } from "./MappingContext";

const encodings: readonly (LegacyEncoding | "unicode")[] = ["TCVN3", "VNI", "unicode"];

interface EncodingChoiceProps {
  readonly sheet: string;
  /** What the recognition took it for. */
  readonly read: LegacyEncoding | undefined;
}

/** The encoding that the texts of a sheet were typed in. */
export function EncodingChoice({ sheet, read }: EncodingChoiceProps) {
  const { mapping } = useWords().pane;
  const { answers, onAnswers } = useMapping();
  const chosen = answerAt(answers, "encoding", { sheet })?.encoding;
  const choose = (value: string) => {
    const encoding = encodings.find((one) => one === value);
    if (encoding) onAnswers(withAnswer(answers, { kind: "encoding", sheet, encoding }));
  };
  return (
    <Field label={mapping.encodingLabel(sheet)} size="small">
      <Select size="small" value={chosen ?? ""} onChange={(_, { value }) => choose(value)}>
        {chosen === undefined && <option value="">{`${mapping.likely}: ${read ?? mapping.unknown}`}</option>}
        {encodings.map((encoding) => (
          <option key={encoding} value={encoding}>
            {mapping.encodings[encoding]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
