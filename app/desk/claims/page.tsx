import type { Metadata } from 'next';
import Link from 'next/link';
import { deskContext } from '@/app/_server/context';
import { ClaimLines } from '@/components/desk/claim-lines';
import { DeskPage } from '@/components/desk/page';
import { Search } from '@/components/desk/search';
import { deskText } from '@/messages/desk';
import { listClaims } from '@/newsroom/claims/find';

const text = deskText.claims;
export const metadata: Metadata = { title: text.title };

export default async function ClaimsPage({ searchParams }: { searchParams: Promise<{ q?: string }> }) {
  const ctx = await deskContext();
  const { q = '' } = await searchParams;
  const claims = await listClaims(ctx, { like: q });
  return (
    <DeskPage
      title={text.title}
      actions={
        <Link href="/desk/claims/new" className="desk-button">
          {text.add}
        </Link>
      }
    >
      <Search label={text.find} button={text.findButton} value={q} />
      <ClaimLines claims={claims} me={ctx.actor.id} tell="all" empty={q ? text.noneFound : text.none} />
    </DeskPage>
  );
}
