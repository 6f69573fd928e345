import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import { findReport } from '@/newsroom/reports/find';
import { findOriginal } from '@/newsroom/reports/original';

const text = deskText.originals;
export const metadata: Metadata = { title: text.title };

type Props = { params: Promise<{ id: string; snapshot: string }> };

/** The document as it came, and what of it is not in the text. */
export default async function OriginalPage({ params }: Props) {
  const ctx = await deskContext();
  const { id, snapshot } = await params;
  const report = await orNotFound(findReport(ctx, idOrNotFound(id), idOrNotFound(snapshot)));
  const original = (await findOriginal(ctx, report.snapshot.id)) ?? notFound();
  const page = `/desk/reports/${report.id}/snapshots/${report.snapshot.id}`;
  const { timeZone } = report.situation;
  return (
    <DeskPage title={text.title} above={<Link href={page}>{report.title ?? deskText.reports.untitled}</Link>}>
      <dl className="mb-8 grid gap-x-6 gap-y-1.5 text-sm sm:grid-cols-[max-content_minmax(0,1fr)]">
        <Fact name={text.kind}>{`${original.mediaType}, ${text.size(original.byteLength)}`}</Fact>
        {original.fileName && <Fact name={text.fileName}>{original.fileName}</Fact>}
        {original.fetchedFrom && <Fact name={text.fetchedFrom}>{original.fetchedFrom}</Fact>}
        <Fact name={text.keptAt}>{when(original.keptAt, timeZone)}</Fact>
        <Fact name={deskText.reports.sha}>{original.sha256}</Fact>
      </dl>
      <p className="mb-10">
        <a href={`${page}/original/file`} download className="desk-button-second">
          {text.download}
        </a>
      </p>
      <section>
        <h2>{text.dropped}</h2>
        {original.dropped.length === 0 && <p className="desk-meta">{text.nothingDropped}</p>}
        <ul className="desk-lines text-sm">
          {original.dropped.map(({ text: words, why }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an original never changes.
            <li key={index}>
              <p className="desk-meta">{deskText.reports.droppedWhy[why]}</p>
              <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{words}</p>
            </li>
          ))}
        </ul>
      </section>
    </DeskPage>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <>
      <dt className="text-ink-2">{name}</dt>
      <dd className="[overflow-wrap:anywhere]">{children}</dd>
    </>
  );
}
