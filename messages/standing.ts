import type { ShownStanding } from '@/newsroom/timeline/standing';
import { en } from './en';

/** The word of a standing. */
export function standingWord(standing: ShownStanding): string {
  return standing === 'confirmedAsSaid' ? en.labels.confirmedAsSaid : en.labels.standings[standing];
}

/** What a standing means, for readers. */
export function standingMeaning(standing: ShownStanding): string {
  return standing === 'confirmedAsSaid'
    ? en.labels.confirmedAsSaidMeaning
    : en.labels.standingMeanings[standing];
}
