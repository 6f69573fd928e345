import type { Metadata } from 'next';
import { deskContext } from '@/app/_server/context';
import { AllowedHosts } from '@/components/desk/feeds/allowed-hosts';
import { FeedItems } from '@/components/desk/feeds/feed-items';
import { WatchedFeeds } from '@/components/desk/feeds/watched-feeds';
import { DeskPage } from '@/components/desk/page';
import { deskText } from '@/messages/desk';
import { may } from '@/newsroom/policy';
import { listFeedItems } from '@/newsroom/reports/feed-items';
import { listAllowedHosts, listWatchedFeeds } from '@/newsroom/reports/list-feeds';
import { listSituations } from '@/newsroom/situations/find';
import { listSources } from '@/newsroom/sources/find';
import {
  allowHostAction,
  dismissAction,
  endAllowanceAction,
  endWatchingAction,
  watchAction,
} from './actions';

const text = deskText.feeds;
export const metadata: Metadata = { title: text.title };

export default async function FeedsPage() {
  const ctx = await deskContext();
  const [items, feeds, situations, sources] = await Promise.all([
    listFeedItems(ctx),
    listWatchedFeeds(ctx),
    listSituations(ctx),
    listSources(ctx),
  ]);
  return (
    <DeskPage title={text.title}>
      <p className="desk-hint mb-6 max-w-[42rem]">{text.hint}</p>
      <FeedItems items={items} situations={situations} action={dismissAction} />
      <WatchedFeeds
        feeds={feeds}
        situations={situations}
        sources={sources}
        mayWatch={may(ctx.actor, 'watch a feed')}
        watch={watchAction}
        end={endWatchingAction}
      />
      {may(ctx.actor, 'allow a host') && (
        <AllowedHosts hosts={await listAllowedHosts(ctx)} allow={allowHostAction} end={endAllowanceAction} />
      )}
    </DeskPage>
  );
}
