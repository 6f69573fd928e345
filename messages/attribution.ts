import type { PublicTime } from '@/newsroom/timeline/version';
import type { Voice } from '@/newsroom/timeline/voices';
import { en } from './en';
import { countInWords, list, pluralOf, quoted } from './format';

/**
 * Who says so, in a line: "Ukrainian Air Force, via Institute for the Study of War". The verb is told where its weight
 * matters; voices that came by the same way share it.
 */
export function attributionLine(voices: readonly Voice[]): string {
  const line = attribution(voices);
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** The same inside a sentence. */
export function attribution(voices: readonly Voice[]): string {
  const ways = new Map<string, { lead: string; via: string[]; names: string[] }>();
  for (const voice of voices) {
    const lead = leads[voice.verb] ?? '';
    const key = JSON.stringify([lead, voice.via]);
    const way = ways.get(key) ?? { lead, via: voice.via, names: [] };
    way.names.push(voiceName(voice));
    ways.set(key, way);
  }
  const parts = [...ways.values()].map(({ lead, via, names }) =>
    [lead ? `${lead} ${names.join('; ')}` : names.join('; '), via.length > 0 && `${en.day.via} ${list(via)}`]
      .filter(Boolean)
      .join(', '),
  );
  return parts.join('; ');
}

/** "Denys Shmyhal, defence minister of Ukraine". */
export function voiceName({ name, office }: Pick<Voice, 'name' | 'office'>): string {
  return [name ?? en.day.nameRemoved, office].filter(Boolean).join(', ');
}

/** "two independent originators", "two originators, not independent of each other". */
export function originsLine({ voices, independent }: { voices: number; independent: number }): string {
  if (voices > 1 && independent === 1)
    return `${countInWords(voices, en.counts.voices)}, ${en.day.notIndependent}`;
  return countInWords(independent, { one: en.counts.origins.one, other: pluralOf(2, en.counts.origins) });
}

/** Why a time reads as it does, where the report leaves it open. Null where it does not. */
export function choiceLine(time: PublicTime, timeWords: string): string | null {
  if (!time.choiceReason) return null;
  const open = time.phrase ? en.day.timeChosenPhrase(quoted(time.phrase)) : en.day.timeChosen;
  return `${open}; ${en.day.weTake(timeWords.charAt(0).toLowerCase() + timeWords.slice(1))}: ${time.choiceReason}`;
}

const leads: Partial<Record<Voice['verb'], string>> = {
  claimed: en.day.claimedBy,
  denied: en.day.deniedBy,
  assessed: en.day.assessedBy,
};
