import { deskText } from '@/messages/desk';
import type { Case } from '@/newsroom/claims/case';

const text = deskText.review;

/** How many independent voices support the claim, and which parties they are. */
export function Independence({ originators, voices }: Pick<Case, 'originators' | 'voices'>) {
  const parties = [...new Set(originators.map(({ partyName }) => partyName ?? text.partyUnknown))];
  return (
    <p className="desk-told mt-4">
      {voices === 0 && (
        <>
          <b>{text.noOriginator}</b> {text.noOriginatorHint}
        </>
      )}
      {voices === 1 && (
        <>
          <b>{text.oneVoice}</b>{' '}
          {originators.length > 1
            ? `${text.oneVoiceSeveral} ${parties.join(', ')}.`
            : nameAndParty(originators)}
        </>
      )}
      {voices > 1 && (
        <>
          <b>{text.voices(voices)}</b> {nameAndParty(originators)}
        </>
      )}
    </p>
  );
}

function nameAndParty(originators: Case['originators']): string {
  const named = originators.map(
    ({ name, partyName }) => `${name} (${partyName ? text.party(partyName) : text.partyUnknown})`,
  );
  return `${named.join('; ')}.`;
}
