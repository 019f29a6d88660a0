/** Whether a message is plain news or says that something was refused. */
export type Tone = "news" | "refused";

/** Says something to everyone, screen readers included. */
export type Tell = (message: string, tone?: Tone) => void;

/** The line of the page that says what happened. */
export function statusLine(line: HTMLElement): Tell {
  return (message, tone = "news") => {
    line.dataset["tone"] = tone;
    line.textContent = message;
  };
}
