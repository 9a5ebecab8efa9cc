import { citeArticle } from "../../../language/article.js";
import { formatDay } from "../../../language/day.js";
import { message } from "../../../messages/index.js";
import { type CertificateStatus, certificateStatus, renewalAct } from "../../../procedure/index.js";
import { agendaSource, describeFiling, describeStatus } from "../../../procedure/messages.js";
import { act2026 } from "../../../procedure/timeline/instruments.js";
import { type Console, status } from "../../io/console.js";
import { jsonText } from "../../io/json.js";
import { printIssues, withMessage } from "../../io/tell-issues.js";
import { heading, section } from "../../io/text.js";
import { certificateWords } from "./words.js";

/** What `certificate` is asked. */
export interface CertificateRequest {
  readonly issued: string;
  readonly expires?: string;
  readonly revoked?: string;
  /** The day the re-evaluation was filed. */
  readonly filed?: string;
  /** What the authority holds: whether art. 12.3 keeps the certificate in force after its end. */
  readonly applies?: boolean;
  readonly on: string;
  readonly json: boolean;
}

/** Says how a certificate stands on a day, and what is to be done next. */
export async function tellCertificate(console: Console, request: CertificateRequest): Promise<number> {
  const { issued, expires, revoked, filed, applies, on, json } = request;
  const result = certificateStatus(
    {
      issued,
      expires,
      renewalFiled: filed,
      ...(revoked !== undefined && { revoked: { date: revoked } }),
      ...(applies !== undefined && { transition: { applies } }),
    },
    on,
  );
  if (!result.ok) {
    return printIssues(console, result.issues, json);
  }
  await (json
    ? console.print(jsonText(toJson(console, request, result.value), 2))
    : console.tell(report(console, on, result.value).join("\n")));
  return status.rated;
}

function toJson({ language }: Console, { issued, on }: CertificateRequest, standing: CertificateStatus): object {
  const next = renewalAct(standing);
  return {
    ok: true,
    issued,
    on,
    ...standing,
    message: describeStatus(standing, language),
    notes: standing.notes.map((note) => withMessage(note, language)),
    next: next && withMessage(next, language),
  };
}

function report(console: Console, on: string, standing: CertificateStatus): string[] {
  const { language } = console;
  const t = certificateWords[language];
  const { since, until, window, extendedTo, notes } = standing;
  const day = (text: string) => formatDay(text, language);
  const filing = describeFiling(standing, language);
  const next = renewalAct(standing);
  return [
    `${heading(console, describeStatus(standing, language))} (${agendaSource(standing, language)})`,
    t.standing(day(on), since && day(since), until && day(until)),
    ...(next === null || window === null ? [] : [t.window(day(window.opens), day(window.closes))]),
    ...(filing === null ? [] : [filing]),
    ...(extendedTo === null ? [] : [t.extension(day(extendedTo))]),
    ...(next === null
      ? []
      : [`${t.next}: ${message(next, language)} (${citeArticle(act2026.instrument, next.article, language)})`]),
    ...section(
      console,
      t.notes,
      notes.map((note) => message(note, language)),
    ),
  ];
}
