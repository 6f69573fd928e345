import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { orNotFound } from '@/app/_server/or-not-found';
import { Link } from '@/components/desk/link';
import { MeasureLines } from '@/components/desk/measure-lines';
import { DeskPage } from '@/components/desk/page';
import { MeasureForm, PlaceForm, TopicForm } from '@/components/desk/situation-forms';
import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import { may } from '@/newsroom/policy';
import { findSituation, type PlaceLine } from '@/newsroom/situations/find';
import { addMeasureAction, addPlaceAction, addTopicAction, moveMeasureAction } from '../actions';

const text = deskText.situations;
type Told = { measures?: string; topics?: string; places?: string; edited?: string };
type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Told & { saved?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const situation = await orNotFound(findSituation(await deskContext(), await params));
  return { title: situation.title };
}

export default async function SituationPage({ params, searchParams }: Props) {
  const ctx = await deskContext();
  const situation = await orNotFound(findSituation(ctx, await params));
  const added = await searchParams;
  const of = { situationId: situation.id, slug: situation.slug };
  const maySettle = may(ctx.actor, 'settle a situation');
  return (
    <DeskPage
      title={situation.title}
      above={`/${situation.slug} · ${situation.timeZone} · ${situation.language}`}
      actions={
        maySettle && (
          <Link href={`/desk/situations/${situation.slug}/settings`} className="desk-button-second">
            {text.settings}
          </Link>
        )
      }
    >
      <div className="grid gap-10">
        {added.saved !== undefined && (
          <p role="status" className="desk-done">
            {text.settingsSaved}
          </p>
        )}
        {situation.summary && <p className="max-w-[42rem]">{situation.summary}</p>}

        <section id="measures">
          <h2>{text.measures}</h2>
          <p className="desk-meta mb-3">
            {text.measuresHint} {maySettle && text.orderHint}
          </p>
          <Done added={added.measures} edited={added.edited} among={situation.measures} />
          {maySettle ? (
            <>
              <MeasureLines measures={situation.measures} slug={situation.slug} move={moveMeasureAction} />
              <MeasureForm
                key={added.measures}
                of={of}
                action={addMeasureAction}
                again={Boolean(added.measures)}
              />
            </>
          ) : (
            <>
              <Names lines={situation.measures.map(({ id, name, unit }) => ({ id, name, about: unit }))} />
              <p className="desk-meta mt-2">{text.mayNotSettle}</p>
            </>
          )}
        </section>

        <section id="topics">
          <h2 className="mb-3">{text.topics}</h2>
          <Done added={added.topics} edited={added.edited} among={situation.topics} />
          <Names
            lines={situation.topics.map(({ id, name }) => ({ id, name, about: '' }))}
            editAt={maySettle ? `/desk/situations/${situation.slug}/topics` : undefined}
          />
          {maySettle && (
            <TopicForm key={added.topics} of={of} action={addTopicAction} again={Boolean(added.topics)} />
          )}
        </section>

        <section id="places">
          <h2 className="mb-3">{text.places}</h2>
          <Done added={added.places} edited={added.edited} among={situation.places} />
          <Names
            lines={situation.places.map((place) => ({
              id: place.id,
              name: place.name,
              about: aboutPlace(place),
            }))}
            editAt={maySettle ? `/desk/situations/${situation.slug}/places` : undefined}
          />
          <PlaceForm
            key={added.places}
            of={of}
            action={addPlaceAction}
            again={Boolean(added.places)}
            places={situation.places}
          />
        </section>
      </div>
    </DeskPage>
  );
}

type Named = { id: string; name: string };

/** What was added or changed just now, if it is one of these. */
function Done({ added, edited, among }: { added?: string; edited?: string; among: readonly Named[] }) {
  const line = among.find(({ id }) => id === added) ?? among.find(({ id }) => id === edited);
  if (!line) return null;
  return (
    <p role="status" className="desk-done mb-3">
      {line.id === added ? text.added(line.name) : text.edited(line.name)}
    </p>
  );
}

/** @param editAt where a line is changed, for those who may. */
function Names({ lines, editAt }: { lines: readonly (Named & { about: string })[]; editAt?: string }) {
  if (lines.length === 0) return <p className="desk-meta">{text.nothingYet}</p>;
  return (
    <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
      {lines.map(({ id, name, about }) => (
        <li key={id}>
          {editAt ? <Link href={`${editAt}/${id}`}>{name}</Link> : name}{' '}
          {about && <span className="desk-meta">{about}</span>}
        </li>
      ))}
    </ul>
  );
}

function aboutPlace({ kind, parentName, aliases }: PlaceLine): string {
  return [en.labels.placeKinds[kind], parentName, ...aliases].filter(Boolean).join(', ');
}
