import type { ShownStanding } from '@/newsroom/timeline/standing';
import type { Messages } from './en';

/** Standings in words. */
export function standingsIn({ labels }: Messages) {
  return {
    /** The word of a standing. */
    standingWord: (standing: ShownStanding) =>
      standing === 'confirmedAsSaid' ? labels.confirmedAsSaid : labels.standings[standing],

    /** What a standing means, for readers. */
    standingMeaning: (standing: ShownStanding) =>
      standing === 'confirmedAsSaid' ? labels.confirmedAsSaidMeaning : labels.standingMeanings[standing],
  };
}
