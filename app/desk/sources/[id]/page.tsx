import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { GradeForm, Grades } from '@/components/desk/source/grade';
import { MergedInto, Merges } from '@/components/desk/source/merges';
import { AliasForm, Names } from '@/components/desk/source/names';
import { Record } from '@/components/desk/source/record';
import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import { may } from '@/newsroom/policy';
import { readRecord } from '@/newsroom/sources/record';
import { findSource, type SourceInFull } from '@/newsroom/sources/source-page';
import { addAliasAction, gradeAction, undoMergeAction } from '../actions';

const text = deskText.sources;
const doneTexts: Readonly<{ [done: string]: string }> = text.done;
type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ done?: string; of?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const source = await orNotFound(findSource(await deskContext(), idOrNotFound((await params).id)));
  return { title: source.name };
}

export default async function SourcePage({ params, searchParams }: Props) {
  const ctx = await deskContext();
  const source = await orNotFound(findSource(ctx, idOrNotFound((await params).id)));
  const record = await readRecord(ctx, source.id);
  const { done = '', of } = await searchParams;
  const isOwn = source.survivor === null;
  return (
    <DeskPage
      title={source.name}
      above={[en.labels.sourceKinds[source.kind], source.office].filter(Boolean).join(', ')}
      wide
      actions={isOwn && <Begin source={source} mayEdit={may(ctx.actor, 'edit a source')} />}
    >
      {Object.hasOwn(doneTexts, done) && (
        <p role="status" className="desk-done mb-5">
          {doneTexts[done]}
        </p>
      )}
      <MergedInto source={source} mayUndo={may(ctx.actor, 'merge sources')} action={undoMergeAction} />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <section>
          <h2>{text.record}</h2>
          <p className="desk-hint mb-4">{text.recordHint}</p>
          <Record sourceId={source.id} record={record} />
        </section>
        <div className="grid content-start gap-9">
          <section id="reliability">
            <h2 className="mb-2">{text.grade}</h2>
            <Grades grades={source.grades} />
            {may(ctx.actor, 'grade a source') && (
              <GradeForm
                sourceId={source.id}
                held={source.grades[0]}
                action={gradeAction}
                gone={!isOwn}
                graded={done === 'grade' ? of : undefined}
              />
            )}
          </section>
          <section id="names">
            <h2 className="mb-2">{text.names}</h2>
            <Names source={source} />
            <AliasForm
              sourceId={source.id}
              action={addAliasAction}
              added={done === 'alias' ? of : undefined}
              gone={!isOwn}
            />
          </section>
          <Party source={source} />
          {source.merges.length > 0 && (
            <section>
              <h2 className="mb-2">{text.merges}</h2>
              <Merges merges={source.merges} />
            </section>
          )}
        </div>
      </div>
    </DeskPage>
  );
}

function Begin({ source, mayEdit }: { source: SourceInFull; mayEdit: boolean }) {
  if (!mayEdit) return null;
  return (
    <>
      <Link href={`/desk/sources/${source.id}/edit`} className="desk-button-second">
        {text.edit}
      </Link>
      <Link href={`/desk/sources/${source.id}/merge`} className="desk-button-second">
        {text.merge}
      </Link>
    </>
  );
}

/** Whom it speaks for, and who else does. */
function Party({ source: { party, ofParty } }: { source: SourceInFull }) {
  return (
    <section>
      <h2 className="mb-2">{text.party}</h2>
      <p className="text-sm">
        <Link href={`/desk/sources/parties/${party.id}`}>{party.name}</Link>
      </p>
      {ofParty.length === 0 ? (
        <p className="desk-meta">{text.alone}</p>
      ) : (
        <>
          <p className="desk-meta mt-2">{text.ofParty}</p>
          <ul className="text-sm">
            {ofParty.map(({ id, name }) => (
              <li key={id}>
                <Link href={`/desk/sources/${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
