import { deskText } from '@/messages/desk';
import { englishFor } from '@/messages/english';
import type { JournalLine, JournalPage } from '@/newsroom/desk/journal-lines';
import { Difference } from './difference';
import { pageOf, Subject } from './subject';

const text = deskText.journal;
const utc = englishFor('UTC');

/** The lines, each with what it changed. */
export function JournalLines({ lines, names, seesPeople }: JournalPage & { seesPeople: boolean }) {
  if (lines.length === 0) return <p className="desk-meta">{text.none}</p>;
  return (
    <ol className="desk-lines">
      {lines.map((line) => (
        <li
          key={line.position}
          id={`line-${line.position}`}
          className="flex flex-wrap gap-x-4 py-1.5! md:grid md:grid-cols-[3rem_12rem_9rem_10rem_minmax(0,1fr)]"
        >
          <span className="desk-meta tabular-nums">
            <span className="sr-only">{text.line} </span>
            {line.position}
          </span>
          <time
            dateTime={line.at.toISOString()}
            className="desk-meta tabular-nums max-md:basis-[calc(100%-5rem)]"
          >
            {utc.moment(line.at.toISOString())}
          </time>
          <b className="font-[550] break-words">{whoDid(line)}</b>
          <span>{line.action}</span>
          <span className="w-full min-w-0 [overflow-wrap:anywhere] md:w-auto">
            <Subject line={line} seesPeople={seesPeople} />
          </span>
          <div className="w-full min-w-0 md:col-span-3 md:col-start-3">
            <Difference
              rows={line.rows}
              names={names}
              page={pageOf(line, seesPeople)}
              about={line.subjectId}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}

function whoDid({ actor, personId }: JournalLine): string {
  return personId ? actor : text.byProgram(actor);
}
