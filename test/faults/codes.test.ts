import type { HostFailureReason } from "../../src/app";
import { wordsFor } from "../../src/locale";
import { deskWith, figures } from "./support/desk";
import { actionCodes, wholeBatchStatuses } from "./support/fault";
import { faultyExcel } from "./support/faultyExcel";
import { refusalOf } from "./support/harmOf";

const { useCases } = deskWith(() => "2026-11-22T08:05");
let open: Awaited<ReturnType<typeof faultyExcel>>;

beforeAll(async () => {
  open = await faultyExcel();
});

/** What a code means where nothing was written yet; for all others Excel gives no reason that would help a person. */
const reasons: ReadonlyMap<string, HostFailureReason> = new Map([
  ["AccessDenied", "accessDenied"],
  ["ActivityLimitReached", "hostBusy"],
  ["ApiNotFound", "notSupported"],
  ["HostRestart", "sessionLost"],
  ["InactiveWorkbook", "sessionLost"],
  ["InvalidOperationInCellEditMode", "cellInEditMode"],
  ["InvalidOrTimedOutSession", "sessionLost"],
  ["InvalidReference", "sheetGone"],
  ["InvalidRequestContext", "sessionLost"],
  ["ItemNotFound", "sheetGone"],
  ["NotImplemented", "notSupported"],
  ["RequestAborted", "cancelled"],
  ["RequestPayloadSizeLimitExceeded", "payloadTooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "payloadTooLarge"],
  ["UnsupportedFeature", "notSupported"],
  ["UnsupportedOperation", "notSupported"],
  ["WriteNotSupportedWhenModalDialogOpen", "hostBusy"],
]);

/** In the middle of a write only these say more than that it broke off. */
const lasting: ReadonlySet<string> = new Set(["accessDenied", "notSupported", "sessionLost"]);
/** Refused as a whole, and so before anything was written. */
const whole: ReadonlySet<string> = new Set(["ActivityLimitReached", "InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded", "WriteNotSupportedWhenModalDialogOpen"]);

const codes = [...new Set([...actionCodes, ...wholeBatchStatuses.keys()])].sort();

describe.each(codes)("%s", (code) => {
  const reason = reasons.get(code) ?? "unknown";

  it.each([
    ["reading", 1, reason],
    ["making sure that all can be written", 3, reason],
    ["writing", 4, whole.has(code) || lasting.has(reason) ? reason : "halfWritten"],
  ])("at %s", async (_, trip, expected) => {
    const { document, host } = open([figures]);
    const before = document.content();
    host.arm({ kind: "refused", trip, code });
    const refusal = await refusalOf(() => useCases.fill());
    expect(refusal?.reason).toBe(expected);
    expect(document.content()).toEqual(before);
  });
});

describe.each(["vi", "en"] as const)("in %s", (language) => {
  it("every reason has a sentence of its own that ends", () => {
    const { hostFailures } = wordsFor(language);
    const sentences = Object.values(hostFailures).map((sentence) => sentence());
    expect(sentences.filter((sentence) => !/[.]$/.test(sentence))).toEqual([]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
