import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, TextField } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import { deskText } from '@/messages/desk';
import type { AllowedHost } from '@/newsroom/reports/list-feeds';

const text = deskText.feeds;

/** Hosts of the house itself that the server may fetch from; for admins. */
export function AllowedHosts({
  hosts,
  allow,
  end,
}: {
  hosts: readonly AllowedHost[];
  allow: FormAction;
  end: FormAction;
}) {
  return (
    <section>
      <h2>{text.hosts}</h2>
      <p className="desk-hint mb-3 max-w-[42rem]">{text.hostsHint}</p>
      {hosts.length === 0 && <p className="desk-meta">{text.noHosts}</p>}
      <ul className="desk-lines">
        {hosts.map(({ id, host, reason, by }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
            <p className="[overflow-wrap:anywhere]">
              {host} <span className="desk-meta">{[reason, by].join(', ')}</span>
            </p>
            <DeskForm id={`end-host-${id}`} action={end} defaults={{ id }}>
              <Hidden name="id" />
              <Submit className="desk-button-second">{text.endAllowance}</Submit>
            </DeskForm>
          </li>
        ))}
      </ul>
      <DeskForm id="allow" action={allow} className="desk-panel mt-5 grid gap-4">
        <TextField name="host" label={text.host} />
        <TextField name="reason" label={text.reason} />
        <div>
          <Submit className="desk-button-second">{text.allow}</Submit>
        </div>
      </DeskForm>
    </section>
  );
}
