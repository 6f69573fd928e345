import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { EditPlaceForm } from '@/components/desk/situation-line-forms';
import { deskText } from '@/messages/desk';
import { editPlaceAction } from '../../../actions';
import { lineToEdit } from '../../line-to-edit';

const text = deskText.situations;
export const metadata: Metadata = { title: text.editPlace };

export default async function EditPlacePage({
  params,
}: {
  params: Promise<{ slug: string; place: string }>;
}) {
  const { slug, place: id } = await params;
  const { situation, line } = await lineToEdit(await deskContext(), slug, 'places', id);
  return (
    <DeskPage
      title={line.name}
      above={<Link href={`/desk/situations/${slug}#places`}>{situation.title}</Link>}
    >
      <EditPlaceForm place={line} places={situation.places} action={editPlaceAction} />
      <p className="desk-meta mt-4">
        <Link href={`/desk/journal?about=${id}`}>{text.journal}</Link>
      </p>
    </DeskPage>
  );
}
