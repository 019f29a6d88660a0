import { useState } from "react";
import { addTemplate, HostFailure, templateSheets, type TemplateRequest } from "../../app";
import { formSheet } from "../../locale";
import { useWords } from "../frame/WordsContext";
import type { Joints } from "../useActions";
import { saveFile } from "../review/exports/saveFile";
import { useTemplateWords } from "./useTemplateWords";

/** The making of a template: whether it is under way, and what came of it in a sentence. */
export interface TemplateMaker {
  readonly isRunning: boolean;
  readonly told: string;
  /** Adds the sheets to the open workbook. */
  readonly add: (request: TemplateRequest) => Promise<void>;
  /** Makes a workbook of its own, which the browser keeps among its downloads. */
  readonly download: (request: TemplateRequest) => Promise<void>;
}

/** Joins the making to its buttons. A refusal of the host is told; any other failure reaches the error boundary. */
export function useTemplateMaker({ workbook, newFiles, moment }: Pick<Joints, "workbook" | "newFiles" | "moment">): TemplateMaker {
  const { hostFailures } = useWords();
  const words = useTemplateWords();
  const [state, setState] = useState({ isRunning: false, told: "" });
  const [, throwInRender] = useState<never>();
  const perform = async (work: () => Promise<string>): Promise<void> => {
    setState({ isRunning: true, told: words.running });
    try {
      setState({ isRunning: false, told: await work() });
    } catch (error) {
      if (error instanceof HostFailure) setState({ isRunning: false, told: hostFailures[error.reason](error.sheet) });
      else
        throwInRender(() => {
          throw error;
        });
    }
  };
  return {
    ...state,
    add: (request) =>
      perform(async () => {
        const sheets = await addTemplate(workbook, { request, words: formSheet, moment });
        await workbook.select({ sheet: sheets[0] ?? "", rowIndex: 0, columnIndex: 0 });
        return words.added(sheets);
      }),
    download: (request) =>
      perform(async () => words.made(saveFile({ name: words.fileName(request), ending: ".xlsx", content: await newFiles.make(templateSheets(request, formSheet)) }))),
  };
}
