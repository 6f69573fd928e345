import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden } from '@/components/desk/form/fields';
import { Seen } from '@/components/desk/form/seen';
import { StandsNow } from '@/components/desk/form/stands-now';
import { Submit } from '@/components/desk/form/submit';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { SourceFields } from '@/components/desk/source/source-fields';
import { deskText } from '@/messages/desk';
import { en } from '@/messages/en';
import { must } from '@/newsroom/policy';
import { listParties } from '@/newsroom/sources/find';
import { findSource } from '@/newsroom/sources/source-page';
import { editSourceAction } from '../../actions';

const text = deskText.sources;
type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: text.editTitle((await sourceToEdit(params)).source.name) };
}

export default async function EditSourcePage({ params }: Props) {
  const { ctx, source } = await sourceToEdit(params);
  const { id, seen, name, kind, party } = source;
  const now = {
    name,
    kind,
    aliases: source.aliases.join('\n'),
    party: party.name,
    office: source.office ?? '',
  };
  return (
    <DeskPage title={text.editTitle(name)} above={<Link href={`/desk/sources/${id}`}>{text.cancel}</Link>}>
      <p className="desk-meta mb-4 max-w-[36rem]">{text.editHint}</p>
      <DeskForm
        id="source"
        action={editSourceAction}
        defaults={{ sourceId: id, ...now }}
        className="desk-panel grid max-w-[36rem] gap-4"
      >
        <Hidden name="sourceId" />
        <Seen line={seen} />
        <StandsNow
          fields={[
            { name: 'name', label: text.name, now: now.name },
            { name: 'kind', label: text.kind, now: now.kind, read: en.labels.sourceKinds },
            { name: 'aliases', label: text.aliases, now: now.aliases },
            { name: 'party', label: text.party, now: now.party },
            { name: 'office', label: text.office, now: now.office },
          ]}
        />
        <SourceFields parties={await listParties(ctx)} />
        <div>
          <Submit>{text.save}</Submit>
        </div>
      </DeskForm>
    </DeskPage>
  );
}

/** A source that stands for itself, for somebody who may change it. */
async function sourceToEdit(params: Props['params']) {
  const ctx = await deskContext();
  const { id } = await params;
  const source = await orNotFound(
    (async () => {
      must(ctx.actor, 'edit a source');
      return findSource(ctx, idOrNotFound(id));
    })(),
  );
  return { ctx, source };
}
