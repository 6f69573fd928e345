import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { DeskPage } from '@/components/desk/page';
import { RedactionLines } from '@/components/desk/redactions/redaction-lines';
import { deskText } from '@/messages/desk';
import { may } from '@/newsroom/policy';
import { listRedactions } from '@/newsroom/redaction/find';
import { answerAction } from './actions';

const text = deskText.redactions;
export const metadata: Metadata = { title: text.title };

type Props = { searchParams: Promise<{ done?: string }> };

export default async function RedactionsPage({ searchParams }: Props) {
  const ctx = await deskContext();
  const [lines, { done }] = await Promise.all([listRedactions(ctx), searchParams]);
  const told = Object.entries(text.done).find(([name]) => name === done)?.[1];
  return (
    <DeskPage title={text.title}>
      {told && (
        <p role="status" className="desk-done mb-4">
          {told}
        </p>
      )}
      <p className="desk-hint mb-4 max-w-[46rem]">{text.lead}</p>
      <RedactionLines
        lines={lines}
        me={ctx.actor.id}
        answer={may(ctx.actor, 'answer a redaction') ? answerAction : null}
      />
    </DeskPage>
  );
}
