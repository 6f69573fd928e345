import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import { inUtc } from '@/components/desk/people/people-lines';
import { deskText } from '@/messages/desk';
import type { OwnSession } from '@/newsroom/people/own';
import { browserName } from './browser-name';

const text = deskText.profile;

type Props = { sessions: readonly OwnSession[]; here: string | null; end: FormAction; endOthers: FormAction };

/** Where one is signed in; each other session can be ended, or all of them. */
export function SessionLines({ sessions, here, end, endOthers }: Props) {
  return (
    <>
      <ul className="desk-lines">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-5">
            <p className="min-w-0 break-words">
              {nameOf(session)} <span className="desk-meta">{text.started(inUtc(session.startedAt))}</span>
            </p>
            {session.id === here ? (
              <span className="desk-meta">{text.here}</span>
            ) : (
              <DeskForm id={`end-${session.id}`} action={end} defaults={{ sessionId: session.id }}>
                <Hidden name="sessionId" />
                <Submit className="desk-button-quiet">
                  <span aria-hidden="true">{text.end}</span>
                  <span className="sr-only">{text.endOf(nameOf(session), inUtc(session.startedAt))}</span>
                </Submit>
              </DeskForm>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <DeskForm id="end-others" action={endOthers} className="mt-3">
          <Submit className="desk-button-second">{text.endOthers}</Submit>
        </DeskForm>
      )}
    </>
  );
}

function nameOf({ userAgent }: OwnSession): string {
  return browserName(userAgent) || text.unknownBrowser;
}
