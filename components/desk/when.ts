import { englishFor } from '@/messages/english';

/** A moment in words, in the situation's time zone: "21 July 2025, 18:20". */
export function when(moment: Date, timeZone: string): string {
  return englishFor(timeZone).moment(moment.toISOString());
}
