import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { EditMeasureForm } from '@/components/desk/situation-line-forms';
import { deskText } from '@/messages/desk';
import { editMeasureAction } from '../../../actions';
import { lineToEdit } from '../../line-to-edit';

const text = deskText.situations;
export const metadata: Metadata = { title: text.editMeasure };

export default async function EditMeasurePage({
  params,
}: {
  params: Promise<{ slug: string; measure: string }>;
}) {
  const { slug, measure: id } = await params;
  const { situation, line } = await lineToEdit(await deskContext(), slug, 'measures', id);
  return (
    <DeskPage
      title={line.name}
      above={<Link href={`/desk/situations/${slug}#measures`}>{situation.title}</Link>}
    >
      <EditMeasureForm measure={line} action={editMeasureAction} />
      <p className="desk-meta mt-4">
        <Link href={`/desk/journal?about=${id}`}>{text.journal}</Link>
      </p>
    </DeskPage>
  );
}
