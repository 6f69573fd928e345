'use client';

import { useFormMetadata } from '@conform-to/react';
import { useEffect, useState } from 'react';
import { forgetUnsent, listUnsent, type Unsent } from '@/components/desk/form/unsent';
import { deskText } from '@/messages/desk';
import { differencesOf } from './differences';
import { fieldsOf } from './fields-of';
import { useKept } from './kept';

const text = deskText.claim;

/** Offers back what was typed here and never arrived: after a crash, or when the session had ended. */
export function UnsentOffer({
  claimId,
  situationId,
  personId,
  isNew,
}: {
  claimId: string;
  situationId: string;
  personId: string;
  isNew: boolean;
}) {
  const form = useFormMetadata();
  const { version } = useKept();
  const [offers, setOffers] = useState<[string, Unsent][]>([]);
  useEffect(() => {
    const element = document.forms.namedItem(form.id);
    const shown = element ? fieldsOf(new FormData(element)) : {};
    const found = listUnsent(
      (unsent) =>
        unsent.personId === personId &&
        (unsent.claimId === claimId || (isNew && unsent.isNew && unsent.situationId === situationId)),
      Date.now(),
    );
    const differing = found.filter(([, unsent]) => differencesOf(shown, unsent.fields, new Map()).length > 0);
    for (const [page] of found) if (!differing.some(([one]) => one === page)) forgetUnsent(page);
    setOffers(differing);
  }, [form.id, claimId, situationId, personId, isNew]);

  const done = (page: string) => {
    forgetUnsent(page);
    setOffers((others) => others.filter(([one]) => one !== page));
  };
  const take = (page: string, unsent: Unsent) => {
    form.update({
      value: {
        ...unsent.fields,
        situationId,
        claimId,
        version: String(version ?? form.initialValue?.version ?? 0),
      },
    });
    done(page);
    requestAnimationFrame(() =>
      document.forms.namedItem(form.id)?.dispatchEvent(new Event('input', { bubbles: true })),
    );
  };
  if (offers.length === 0) return null;
  return (
    <div role="status">
      <ul className="grid gap-2">
        {offers.map(([page, unsent]) => (
          <li key={page} className="desk-told flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <span className="min-w-0 flex-[1_1_20rem]">
              <b>{text.unsent(timeOf(unsent.at))}</b> {statementOf(unsent)}
            </span>
            <button type="button" className="desk-button-small" onClick={() => take(page, unsent)}>
              {text.unsentTake}
            </button>
            <button type="button" className="desk-button-quiet" onClick={() => done(page)}>
              {text.unsentDrop}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function statementOf({ fields }: Unsent): string {
  return typeof fields.statement === 'string' && fields.statement ? fields.statement : text.unsentEmpty;
}

/** By the clock of the device on which it was typed; with the date where that is another day. */
function timeOf(at: number): string {
  const moment = new Date(at);
  const clock = moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const isToday = moment.toDateString() === new Date().toDateString();
  return isToday
    ? clock
    : `${moment.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })}, ${clock}`;
}
