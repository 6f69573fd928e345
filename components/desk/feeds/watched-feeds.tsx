import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden, SelectField, TextField } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import { SourceNames } from '@/components/desk/source-names';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import { ruleWords } from '@/messages/rules';
import type { WatchedFeed } from '@/newsroom/reports/list-feeds';

const text = deskText.feeds;

type Props = {
  feeds: readonly WatchedFeed[];
  situations: readonly { id: string; title: string }[];
  sources: Parameters<typeof SourceNames>[0]['sources'];
  mayWatch: boolean;
  watch: FormAction;
  end: FormAction;
};

/** The feeds that are asked for news, and the form that adds one. */
export function WatchedFeeds({ feeds, situations, sources, mayWatch, watch, end }: Props) {
  return (
    <section className="mb-10">
      <h2>{text.watched}</h2>
      {feeds.length === 0 && <p className="desk-meta">{text.noFeeds}</p>}
      <ul className="desk-lines">
        {feeds.map(({ id, url, title, situation, askedAt, failure }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
            <div className="min-w-0 flex-1 basis-72 [overflow-wrap:anywhere]">
              <p>{title ?? url}</p>
              <p className="desk-meta">
                {[url, situation.title, askedAt && text.last(when(askedAt, situation.timeZone))]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              {failure && <p className="desk-told">{text.failing(inWords(failure))}</p>}
            </div>
            {mayWatch && (
              <DeskForm id={`end-${id}`} action={end} defaults={{ feedId: id }}>
                <Hidden name="feedId" />
                <Submit className="desk-button-second">{text.end}</Submit>
              </DeskForm>
            )}
          </li>
        ))}
      </ul>
      {mayWatch && situations.length > 0 && (
        <DeskForm
          id="watch"
          action={watch}
          defaults={{ situationId: situations[0]?.id }}
          className="desk-panel mt-5 grid gap-4"
        >
          <h3>{text.watch}</h3>
          <SelectField
            name="situationId"
            label={deskText.reports.situation}
            choices={situations.map(({ id, title }) => ({ value: id, label: title }))}
            className="max-w-[24rem]"
          />
          <TextField name="url" type="url" label={text.url} hint={text.urlHint} />
          <TextField name="publisher" label={text.publisher} list="sources" />
          <SourceNames sources={sources} />
          <div>
            <Submit>{text.submit}</Submit>
          </div>
        </DeskForm>
      )}
    </section>
  );
}

function inWords(code: string): string {
  return Object.hasOwn(ruleWords, code) ? ruleWords[code as keyof typeof ruleWords]({}) : code;
}
