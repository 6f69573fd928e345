import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, TextArea, TextField } from '@/components/desk/form/fields';
import { Seen } from '@/components/desk/form/seen';
import { Submit } from '@/components/desk/form/submit';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { SourceNames } from '@/components/desk/source-names';
import { deskText } from '@/messages/desk';
import { must } from '@/newsroom/policy';
import { listSources } from '@/newsroom/sources/find';
import { findSource } from '@/newsroom/sources/source-page';
import { mergeAction } from '../../actions';

const text = deskText.sources;
type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: text.mergeTitle((await sourceToMerge(params)).source.name) };
}

export default async function MergeSourcePage({ params }: Props) {
  const { ctx, source } = await sourceToMerge(params);
  const others = (await listSources(ctx)).filter(({ id }) => id !== source.id);
  return (
    <DeskPage
      title={text.mergeTitle(source.name)}
      above={<Link href={`/desk/sources/${source.id}`}>{text.cancel}</Link>}
    >
      <p className="desk-meta mb-4 max-w-[36rem]">{text.mergeHint}</p>
      <DeskForm
        id="merge"
        action={mergeAction}
        defaults={{ sourceId: source.id }}
        className="desk-panel grid max-w-[36rem] gap-4"
      >
        <Hidden name="sourceId" />
        <Seen line={source.seen} />
        <TextField name="survivor" label={text.survivor} hint={text.survivorHint} list="sources" />
        <SourceNames sources={others} />
        <TextArea name="reason" label={text.mergeReason} hint={text.mergeReasonHint} rows={2} />
        <div>
          <Submit>{text.mergeSubmit}</Submit>
        </div>
      </DeskForm>
    </DeskPage>
  );
}

async function sourceToMerge(params: Props['params']) {
  const ctx = await deskContext();
  const { id } = await params;
  const source = await orNotFound(
    (async () => {
      must(ctx.actor, 'merge sources');
      return findSource(ctx, idOrNotFound(id));
    })(),
  );
  return { ctx, source };
}
