import type { PublicTime } from '@/newsroom/timeline/version';
import type { Voice } from '@/newsroom/timeline/voices';
import { capital, lower } from './characters';
import type { Messages } from './en';
import type { numbersIn } from './numbers';

/** Who says so, in words. */
export function attributionIn(
  texts: Messages,
  { countInWords, list }: ReturnType<typeof numbersIn>,
  quoted: (exact: string) => string,
) {
  const leads: Partial<Record<Voice['verb'], string>> = {
    claimed: texts.day.claimedBy,
    denied: texts.day.deniedBy,
    assessed: texts.day.assessedBy,
  };

  /** "Denys Shmyhal, defence minister of Ukraine". */
  function voiceName({ name, office }: Pick<Voice, 'name' | 'office'>): string {
    return [name ?? texts.day.nameRemoved, office].filter(Boolean).join(', ');
  }

  /** Who says so, inside a sentence. */
  function attribution(voices: readonly Voice[]): string {
    const ways = new Map<string, { lead: string; via: string[]; names: string[] }>();
    for (const voice of voices) {
      const lead = leads[voice.verb] ?? '';
      const key = JSON.stringify([lead, voice.via]);
      const way = ways.get(key) ?? { lead, via: voice.via, names: [] };
      way.names.push(voiceName(voice));
      ways.set(key, way);
    }
    const parts = [...ways.values()].map(({ lead, via, names }) =>
      [
        lead ? `${lead} ${names.join('; ')}` : names.join('; '),
        via.length > 0 && `${texts.day.via} ${list(via)}`,
      ]
        .filter(Boolean)
        .join(', '),
    );
    return parts.join('; ');
  }

  return {
    voiceName,
    attribution,

    /**
     * Who says so, in a line: "Ukrainian Air Force, via Institute for the Study of War". The verb is told where its weight
     * matters; voices that came by the same way share it.
     */
    attributionLine: (voices: readonly Voice[]) => capital(attribution(voices)),

    /** "two independent originators", "two originators, not independent of each other". */
    originsLine({ voices, independent }: { voices: number; independent: number }): string {
      if (voices > 1 && independent === 1)
        return `${countInWords(voices, texts.counts.voices)}, ${texts.day.notIndependent}`;
      return countInWords(independent, texts.counts.origins);
    },

    /** Why a time reads as it does, where the report leaves it open. Null where it does not. */
    choiceLine(time: PublicTime, timeWords: string): string | null {
      if (!time.choiceReason) return null;
      const open = time.phrase ? texts.day.timeChosenPhrase(quoted(time.phrase)) : texts.day.timeChosen;
      return `${open}; ${texts.day.weTake(lower(timeWords))}: ${time.choiceReason}`;
    },
  };
}
