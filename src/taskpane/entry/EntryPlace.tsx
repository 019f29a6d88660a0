import type { PlaceProps } from "../places/placeProps";
import { TargetsPlace } from "../targets/TargetsPlace";
import { TemplateFold } from "../template/TemplateFold";

/** Where a person puts in what the check works with. */
export function EntryPlace({ joints, state }: PlaceProps) {
  return (
    <>
      <TargetsPlace targets={joints.targets} readFiles={joints.readFiles} />
      <TemplateFold workbook={joints.workbook} newFiles={joints.newFiles} moment={joints.moment} isAsked={state.isTemplateAsked} />
    </>
  );
}
