import type { ReactNode } from 'react';
import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import { shortDay } from '@/messages/english';
import type { EvidenceCitation } from '@/newsroom/claims/evidence';
import type { InContext } from '@/newsroom/claims/in-context';

const text = deskText.review;
const tint = { supports: 'text-verified', contradicts: 'text-disputed', context: 'text-ink-2' };

type Props = {
  citations: readonly EvidenceCitation[];
  /** Reliability grades by source, for the desk only. */
  grades: ReadonlyMap<string, string>;
  /** What stands around the passages, by their ids. */
  contexts: ReadonlyMap<string, InContext>;
  /** Put below a citation: what a reviewer marks on it. */
  below?: (citation: EvidenceCitation) => ReactNode;
};

/** Each passage where it stands, with who says so. */
export function EvidenceList({ citations, grades, contexts, below }: Props) {
  return (
    <ol className="grid gap-3">
      {citations.map((citation, index) => (
        <li
          key={citation.id}
          id={`citation-${index + 1}`}
          className="rounded-[7px] border border-rule-2 bg-sheet px-4 py-3.5"
        >
          <Passage
            exact={citation.passage.exact}
            around={contexts.get(citation.passage.id)}
            lang={citation.report.language}
          />
          {citation.translation && (
            <p className="mt-2 text-sm">
              <span className="text-ink-2">{text.translation}</span> {citation.translation}
            </p>
          )}
          <p className="desk-meta mt-2 flex flex-wrap gap-x-4 gap-y-0.5">
            <span>
              {index + 1}.{' '}
              <b className={`font-semibold ${tint[citation.stance]}`}>{en.labels.stances[citation.stance]}</b>
            </span>
            {factsOf(citation, grades).map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
            <Link
              href={`/desk/reports/${citation.report.id}/snapshots/${citation.passage.snapshotId}?start=${citation.passage.start}&end=${citation.passage.end}#here`}
            >
              {text.inContext}
            </Link>
          </p>
          <Attribution citation={citation} />
          {below?.(citation)}
        </li>
      ))}
    </ol>
  );
}

/** The words within the sentences around them; more of the report can be opened. */
function Passage({ exact, around, lang }: { exact: string; around?: InContext; lang: string }) {
  const { before = '', after = '', further } = around ?? {};
  return (
    <>
      <blockquote className="desk-quote" lang={lang}>
        <span className="around">{before}</span>
        <mark>{exact}</mark>
        <span className="around">{after}</span>
      </blockquote>
      {further && (further.before.trim() || further.after.trim()) && (
        <details className="mt-1">
          <summary className="desk-meta">{text.more}</summary>
          <blockquote
            className="desk-quote mt-1 max-h-[24rem] overflow-y-auto text-[0.9375rem]! whitespace-pre-wrap"
            lang={lang}
          >
            <span className="around">
              {further.before.trimStart()}
              {before}
            </span>
            <mark>{exact}</mark>
            <span className="around">
              {after}
              {further.after.trimEnd()}
            </span>
          </blockquote>
        </details>
      )}
    </>
  );
}

function factsOf(
  { report, publisher, outlet, note, summaryOnly, primaryEvidence, primaryReason }: EvidenceCitation,
  grades: ReadonlyMap<string, string>,
): string[] {
  const { reports } = deskText;
  const grade = outlet && grades.get(outlet.sourceId);
  return [
    publisher?.name ?? reports.noPublisher,
    report.title ?? reports.untitled,
    report.publishedOn ? shortDay(report.publishedOn) : reports.noDate,
    note &&
      (note.state === 'resolved' ? text.note(note.number) : `${text.note(note.number)}, ${text.noteMissing}`),
    grade && text.grade(grade),
    summaryOnly && text.summaryOnly,
    primaryEvidence && [text.primary, primaryReason].filter(Boolean).join(': '),
  ].filter((fact) => typeof fact === 'string');
}

/** The way from our report to the one who first said it; who publishes their own words stands once. */
function Attribution({ citation: { outlet, steps } }: { citation: EvidenceCitation }) {
  const speaksItself = outlet && steps[0]?.sourceId === outlet.sourceId;
  return (
    <p className="mt-1.5 text-sm">
      <span className="text-ink-2">{text.attribution} </span>
      {!speaksItself && (outlet?.name ?? deskText.reports.noPublisher)}
      {steps.length === 0 && <span className="text-ink-2">, {text.ownVoice}</span>}
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps of a revision never change their order.
        <span key={index}>
          {(index > 0 || !speaksItself) && ' → '}
          <b className="font-[550]">{step.name}</b>
          {step.office && `, ${step.office}`} <span className="text-ink-2">{en.labels.verbs[step.verb]}</span>
          {step.partyName && step.partyName !== step.name && (
            <span className="text-ink-2"> ({text.party(step.partyName)})</span>
          )}
        </span>
      ))}
    </p>
  );
}
