import { DeskForm } from '@/components/desk/form/desk-form';
import { Hidden } from '@/components/desk/form/fields';
import type { FormAction } from '@/components/desk/form/form-state';
import { Submit } from '@/components/desk/form/submit';
import { Link } from '@/components/desk/link';
import { when } from '@/components/desk/when';
import { deskText } from '@/messages/desk';
import type { FeedItemLine } from '@/newsroom/reports/feed-items';

const text = deskText.feeds;

/** What feeds announced and nobody has decided on. */
export function FeedItems({
  items,
  situations,
  action,
}: {
  items: readonly FeedItemLine[];
  situations: readonly { id: string; slug: string; timeZone: string }[];
  action: FormAction;
}) {
  const of = (id: string) => situations.find((situation) => situation.id === id);
  return (
    <section className="mb-10">
      <h2>{text.items}</h2>
      {items.length === 0 && <p className="desk-meta">{text.noItems}</p>}
      <ul className="desk-lines">
        {items.map((item) => (
          <li key={item.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
            <div className="min-w-0 flex-1 basis-72">
              <p className="font-serif [overflow-wrap:anywhere]">
                {item.url ? (
                  <a href={item.url} rel="noreferrer nofollow">
                    {item.title ?? item.url}
                  </a>
                ) : (
                  item.title
                )}
              </p>
              <p className="desk-meta [overflow-wrap:anywhere]">
                {[
                  item.feed.title ?? item.feed.url,
                  when(item.publishedAt ?? item.seenAt, of(item.situation.id)?.timeZone ?? 'UTC'),
                  item.situation.title,
                ].join(', ')}
              </p>
            </div>
            <div className="flex items-center gap-3">
              {item.reportId ? (
                <Link href={`/desk/reports/${item.reportId}`}>{text.captured}</Link>
              ) : (
                item.url && (
                  <Link
                    href={`/desk/reports/new?${new URLSearchParams({
                      situation: of(item.situation.id)?.slug ?? '',
                      address: item.url,
                      item: item.id,
                    })}`}
                    className="desk-button-second"
                  >
                    {text.capture}
                  </Link>
                )
              )}
              <DeskForm id={`dismiss-${item.id}`} action={action} defaults={{ itemId: item.id }}>
                <Hidden name="itemId" />
                <Submit className="desk-button-second">{text.dismiss}</Submit>
              </DeskForm>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
