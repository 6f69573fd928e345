import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskContext } from '@/app/_server/context';
import { idOrNotFound, orNotFound } from '@/app/_server/or-not-found';
import { DeskPage } from '@/components/desk/page';
import { AskForm } from '@/components/desk/redactions/ask-form';
import { redactionSubjects } from '@/db/vocabulary';
import { deskText } from '@/messages/desk';
import { findSubject } from '@/newsroom/redaction/find';
import { askAction } from '../actions';

const text = deskText.redactions;
export const metadata: Metadata = { title: text.askTitle };

type Props = { searchParams: Promise<{ kind?: string; subject?: string }> };

export default async function AskPage({ searchParams }: Props) {
  const ctx = await deskContext();
  const { kind, subject = '' } = await searchParams;
  const subjectKind = redactionSubjects.find((known) => known === kind) ?? notFound();
  const subjectId = idOrNotFound(subject);
  const { name, situation } = await orNotFound(findSubject(ctx, subjectKind, subjectId));
  return (
    <DeskPage
      title={text.askTitle}
      above={`${situation} · ${text.things[subjectKind]}: ${name ?? text.unnamed}`}
    >
      <AskForm subjectKind={subjectKind} subjectId={subjectId} action={askAction} />
    </DeskPage>
  );
}
