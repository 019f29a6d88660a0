import { Field, Input } from "@fluentui/react-components";
import { useVerdictWords } from "../../journal/useVerdictWords";
import { rememberReviewer } from "../../rememberedReviewer";

interface ReviewerFieldProps {
  readonly reviewer: string;
  readonly onReviewer: (name: string) => void;
}

/** No name is longer. */
const nameLengthMax = 100;

/** Who reviews: typed once, and remembered on this machine. */
export function ReviewerField({ reviewer, onReviewer }: ReviewerFieldProps) {
  const { reviewerLabel, reviewerHint } = useVerdictWords();
  return (
    <Field label={reviewerLabel} size="small">
      <Input
        size="small"
        autoComplete="name"
        maxLength={nameLengthMax}
        placeholder={reviewerHint}
        value={reviewer}
        onChange={(_, { value }) => {
          onReviewer(value);
          rememberReviewer(value);
        }}
      />
    </Field>
  );
}
