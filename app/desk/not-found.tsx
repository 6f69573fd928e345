import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { deskText } from '@/messages/desk';

export default function DeskNotFound() {
  return (
    <DeskPage title={deskText.notHere}>
      <Link href="/desk">{deskText.bar.queue}</Link>
    </DeskPage>
  );
}
