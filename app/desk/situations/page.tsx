import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { Link } from '@/components/desk/link';
import { DeskPage } from '@/components/desk/page';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import { may } from '@/newsroom/policy';
import { listSituations } from '@/newsroom/situations/find';

const text = deskText.situations;
export const metadata: Metadata = { title: text.title };

export default async function SituationsPage() {
  const ctx = await deskContext();
  const situations = await listSituations(ctx);
  return (
    <DeskPage
      title={text.title}
      actions={
        may(ctx.actor, 'open a situation') && (
          <Link href="/desk/situations/new" className="desk-button">
            {text.open}
          </Link>
        )
      }
    >
      {situations.length === 0 && <p className="desk-meta">{text.none}</p>}
      <ul className="desk-lines">
        {situations.map((situation) => (
          <li key={situation.id}>
            <Link
              href={`/desk/situations/${situation.slug}`}
              className="font-serif text-[1.0625rem] font-semibold"
            >
              {situation.title}
            </Link>
            <p className="desk-meta flex flex-wrap gap-x-4">
              <span>/{situation.slug}</span>
              <span>{situation.timeZone}</span>
              <span>{text.opened(when(situation.openedAt, situation.timeZone))}</span>
            </p>
          </li>
        ))}
      </ul>
    </DeskPage>
  );
}
