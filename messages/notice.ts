import { type ClaimKind, outcomes, standings, timePrecisions } from '@/db/vocabulary';
import { shownStanding } from '@/newsroom/timeline/standing';
import type { PublicTime } from '@/newsroom/timeline/version';
import type { Messages } from './en';
import { standingsIn } from './standing';
import type { Times } from './times';
import { setInType } from './typesetting';

/**
 * What stood or stands, in words: a notice tells our own sentences as they were, and standings, outcomes and intervals by their names
 * in the list, so that they can be put into any language.
 */
export function noticeWordsIn(texts: Messages, { time }: Pick<Times, 'time'>) {
  const { standingWord } = standingsIn(texts);
  const interval = (line: string) => {
    const read = intervalIn(line);
    return read && time(read);
  };
  /** @param claimKind of the claim that it is about; a verified announcement reads otherwise. */
  return (told: string, claimKind?: ClaimKind): string => {
    const standing = standings.find((name) => name === told);
    if (standing) return standingWord(shownStanding({ standing, claimKind: claimKind ?? 'event' }));
    const outcome = outcomes.find((name) => name === told);
    if (outcome) return texts.labels.outcomes[outcome];
    return told
      .split('\n')
      .map((line) => interval(line) ?? setInType(line))
      .join('; ');
  };
}

/** Whether a notice tells a standing, an outcome or intervals alone, and not our own words. */
export function isCode(told: string): boolean {
  return (
    [...standings, ...outcomes].some((name) => name === told) ||
    told.split('\n').every((line) => intervalIn(line) !== null)
  );
}

/** "night 2025-07-20T15:00:00.000Z/2025-07-21T03:00:00.000Z", as newsroom/events/event.ts writes it. */
function intervalIn(line: string): PublicTime | null {
  const [, name, start, end] = /^([a-z_]+) ([\dT:.Z-]*)\/([\dT:.Z-]*)$/.exec(line) ?? [];
  const precision = timePrecisions.find((known) => known === name);
  if (!precision) return null;
  return {
    precision,
    start: start || null,
    end: end || null,
    ...{ approximate: false, phrase: null, choiceReason: null },
  };
}
