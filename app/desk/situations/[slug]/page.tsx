import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { orNotFound } from '@/app/_server/or-not-found';
import { DeskPage } from '@/components/desk/page';
import { MeasureForm, PlaceForm, TopicForm } from '@/components/desk/situation-forms';
import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import { may } from '@/newsroom/policy';
import { findSituation, type PlaceLine } from '@/newsroom/situations/find';
import { addMeasureAction, addPlaceAction, addTopicAction } from '../actions';

const text = deskText.situations;
type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ measures?: string; topics?: string; places?: string }>;
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
    >
      <div className="grid gap-10">
        {situation.summary && <p className="max-w-[42rem]">{situation.summary}</p>}

        <section id="measures">
          <h2>{text.measures}</h2>
          <p className="desk-meta mb-3">{text.measuresHint}</p>
          <Added id={added.measures} among={situation.measures} />
          <Names lines={situation.measures.map(({ id, name, unit }) => ({ id, name, about: unit }))} />
          {maySettle ? (
            <MeasureForm
              key={added.measures}
              of={of}
              action={addMeasureAction}
              again={Boolean(added.measures)}
            />
          ) : (
            <p className="desk-meta mt-2">{text.mayNotSettle}</p>
          )}
        </section>

        <section id="topics">
          <h2 className="mb-3">{text.topics}</h2>
          <Added id={added.topics} among={situation.topics} />
          <Names lines={situation.topics.map(({ id, name }) => ({ id, name, about: '' }))} />
          {maySettle && (
            <TopicForm key={added.topics} of={of} action={addTopicAction} again={Boolean(added.topics)} />
          )}
        </section>

        <section id="places">
          <h2 className="mb-3">{text.places}</h2>
          <Added id={added.places} among={situation.places} />
          <Names
            lines={situation.places.map((place) => ({
              id: place.id,
              name: place.name,
              about: aboutPlace(place),
            }))}
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

function Added({ id, among }: { id?: string; among: readonly { id: string; name: string }[] }) {
  const added = among.find((line) => line.id === id);
  return added ? (
    <p role="status" className="desk-done mb-3">
      {text.added(added.name)}
    </p>
  ) : null;
}

function Names({ lines }: { lines: readonly { id: string; name: string; about: string }[] }) {
  if (lines.length === 0) return <p className="desk-meta">{text.nothingYet}</p>;
  return (
    <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
      {lines.map(({ id, name, about }) => (
        <li key={id}>
          {name} {about && <span className="desk-meta">{about}</span>}
        </li>
      ))}
    </ul>
  );
}

function aboutPlace({ kind, parentName, aliases }: PlaceLine): string {
  return [en.labels.placeKinds[kind], parentName, ...aliases].filter(Boolean).join(', ');
}
