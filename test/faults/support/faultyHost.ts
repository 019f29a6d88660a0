import type { WorkbookDocument } from "../../../src/workbench/document";
import type { ExcelHost, QueryReply } from "../../../src/workbench/host";
import { actionType, type Action, type BatchRequest, type BatchResponse } from "../../../src/workbench/host/protocol";
import { wholeBatchStatuses, type Fault } from "./fault";

/** What is seen of one round trip. */
export interface SeenTrip {
  readonly actionCount: number;
  /** The actions of it that change something. */
  readonly writes: readonly number[];
}

/** A host that breaks when it is told to. */
export interface FaultyHost extends ExcelHost {
  /** The round trips since it was armed. Clean-up of kept objects is not counted. */
  readonly trips: () => readonly SeenTrip[];
  /** Counts trips anew, and lets the fault happen; `undefined` makes it sound. */
  readonly arm: (fault: Fault | undefined) => void;
  /** Resolves when the pane is gone. */
  readonly paneGone: Promise<void>;
}

/** Breaks a host. */
export function faultyHost(host: ExcelHost, document: WorkbookDocument): FaultyHost {
  let fault: Fault | undefined;
  let trips: SeenTrip[] = [];
  let tellPaneGone = (): void => undefined;
  const paneGone = new Promise<void>((resolve) => {
    tellPaneGone = resolve;
  });

  const broken = async (happening: Fault, request: BatchRequest, flags: number): Promise<QueryReply> => {
    if (happening.kind === "meanwhile") {
      await happening.act(document);
      return host.processQuery(JSON.stringify(request), flags);
    }
    if (happening.kind === "refused") return refusal(happening.code);
    const reply = await host.processQuery(JSON.stringify({ ...request, Actions: request.Actions.slice(0, happening.actionCount) }), flags);
    if (happening.kind === "brokenOff") return brokenOff(reply, happening, Math.min(happening.actionCount, request.Actions.length - 1));
    tellPaneGone();
    return new Promise<never>(() => undefined);
  };

  return {
    ...host,
    processQuery: (bodyText, flags) => {
      const request = JSON.parse(bodyText) as BatchRequest;
      if (isCleanUp(request.Actions)) return host.processQuery(bodyText, flags);
      trips = [...trips, { actionCount: request.Actions.length, writes: request.Actions.flatMap((action, index) => (isWriting(action, request.ObjectPaths) ? [index] : [])) }];
      return fault?.trip === trips.length ? broken(fault, request, flags) : host.processQuery(bodyText, flags);
    },
    trips: () => trips,
    arm: (armed) => {
      fault = armed;
      trips = [];
    },
    paneGone,
  };
}

function refusal(code: string): QueryReply {
  const status = wholeBatchStatuses.get(code);
  return status === undefined ? { text: JSON.stringify(withError({ Results: [], TraceIds: [] }, code, 0)) } : { status };
}

/** What was done before is answered too; an answer that is too large is not. */
function brokenOff(reply: QueryReply, { code }: Extract<Fault, { readonly kind: "brokenOff" }>, actionIndex: number): QueryReply {
  if (code === "ResponsePayloadSizeLimitExceeded") return refusal(code);
  const answer = "text" in reply ? (JSON.parse(reply.text) as BatchResponse) : { Results: [], TraceIds: [] };
  return { text: JSON.stringify(answer.Error ? answer : withError(answer, code, actionIndex)) };
}

function withError(answer: BatchResponse, code: string, actionIndex: number): BatchResponse {
  return { ...answer, Error: { Code: code, Message: "injected", Location: "", ActionIndex: actionIndex, HttpStatusCode: 400 } };
}

/** Methods of the protocol that change something; all others of those that the adapter calls only look. */
const writingMethods = /^(?:Add|Delete|SetXml|Clear|Merge|Resize|Protect|Activate|Apply|SetPosition|SetValues|Freeze)/;
const settingActions: ReadonlySet<number> = new Set([actionType.setProperty, actionType.update]);

/** What is added is made by the first step that asks for it. */
function isWriting({ ActionType: type, Name: name, ObjectPathId: pathId }: Action, paths: BatchRequest["ObjectPaths"]): boolean {
  const method = type === actionType.instantiate ? paths[pathId]?.Name : type === actionType.method ? name : "";
  return settingActions.has(type) || writingMethods.test(method ?? "");
}

function isCleanUp(actions: readonly Action[]): boolean {
  return actions.every(({ Name: name }) => name === "_RemoveReference" || name === "" || name === "NotifyActionHandlerReady");
}
