import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { EditTopicForm } from '@/components/desk/situation-line-forms';
import { deskText } from '@/messages/desk';
import { editTopicAction } from '../../../actions';
import { lineToEdit } from '../../line-to-edit';

const text = deskText.situations;
export const metadata: Metadata = { title: text.editTopic };

export default async function EditTopicPage({
  params,
}: {
  params: Promise<{ slug: string; topic: string }>;
}) {
  const { slug, topic: id } = await params;
  const { situation, line } = await lineToEdit(await deskContext(), slug, 'topics', id);
  return (
    <DeskPage
      title={line.name}
      above={<Link href={`/desk/situations/${slug}#topics`}>{situation.title}</Link>}
    >
      <EditTopicForm topic={line} action={editTopicAction} />
      <p className="desk-meta mt-4">
        <Link href={`/desk/journal?about=${id}`}>{text.journal}</Link>
      </p>
    </DeskPage>
  );
}
