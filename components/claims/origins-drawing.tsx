import { Fragment } from 'react';
import type { Words } from '@/messages/words';
import type { Origins, VoiceBehind, Way } from '@/newsroom/claims/origins';

/** How a citation is named in the drawing: its number, where it stands on the page, and who passes it on, from our report on. */
export type WayShown = { number: number; href: string; through: readonly string[] };

type Props = { origins: Origins; ways: ReadonlyMap<string, WayShown>; words: Words };

/** Which reports lead back to whom: each voice with its originators, and below them the ways by which we have it. */
export function OriginsDrawing({ origins: { voices, unfounded }, ways, words }: Props) {
  return (
    <ul className="origins-drawing">
      {voices.map((voice) => (
        <li key={voice.originators.map(({ name }) => name).join()}>
          <Voice voice={voice} ways={ways} words={words} />
        </li>
      ))}
      {unfounded.length > 0 && (
        <li className="unfounded">
          <p className="originator">{words.texts.origins.unfounded}</p>
          <Ways of={unfounded} ways={ways} words={words} />
        </li>
      )}
    </ul>
  );
}

function Voice({ voice, ways, words }: { voice: VoiceBehind } & Pick<Props, 'ways' | 'words'>) {
  const { originators, partyName, echoes } = voice;
  const isOne = originators.length === 1;
  return (
    <>
      {!isOne && <p className="originator">{partyName}</p>}
      <ul>
        {originators.map(({ name, ways: own }, i) => (
          <li key={name}>
            <p className={isOne ? 'originator' : 'of-party'}>
              {name}{' '}
              {isOne && (partyName === null || partyName !== name) && (
                <span className="party">
                  {partyName === null ? words.texts.claim.noParty : `${words.texts.claim.party} ${partyName}`}
                </span>
              )}
            </p>
            <Ways of={own} echoes={i === originators.length - 1 ? echoes : []} ways={ways} words={words} />
          </li>
        ))}
      </ul>
      {voice.isCircular && <p className="told">{leadsBack(voice, words)}</p>}
      {voice.isUncounted && <p className="told">{words.texts.origins.uncounted}</p>}
    </>
  );
}

function Ways({
  of,
  echoes = [],
  ways,
  words,
}: { of: readonly Way[]; echoes?: readonly Way[] } & Pick<Props, 'ways' | 'words'>) {
  return (
    <ol className="ways">
      {[...of, ...echoes].map((way) => {
        const shown = ways.get(way.citationId);
        return (
          shown && (
            <li key={way.citationId}>
              <a href={shown.href} className="num">
                <span className="sr-only">{words.texts.day.reference} </span>
                {shown.number}
              </a>{' '}
              <Through names={shown.through} words={words} />
              {echoes.includes(way) && <span className="echo">{words.texts.origins.echo}</span>}
            </li>
          )
        );
      })}
    </ol>
  );
}

function Through({ names, words }: { names: readonly string[]; words: Words }) {
  if (names.length === 0) return words.texts.origins.itself;
  return names.map((name, i) => (
    <Fragment key={name}>
      {i > 0 && (
        <>
          <span aria-hidden="true"> → </span>
          <span className="sr-only">, {words.texts.origins.from} </span>
        </>
      )}
      {name}
    </Fragment>
  ));
}

/** "3 reports, 1 voice: all lead back to the Air Force." */
function leadsBack({ reports, originators, echoes, partyName }: VoiceBehind, words: Words): string {
  const [first] = originators;
  const passages = originators.reduce((sum, { ways }) => sum + ways.length, echoes.length);
  const many =
    reports > 1
      ? words.count(reports, words.texts.origins.reports)
      : originators.length > 1
        ? words.count(originators.length, words.texts.origins.originators)
        : words.count(passages, words.texts.origins.passages);
  return words.texts.origins.leadsBack(
    many,
    originators.length > 1 ? (partyName ?? '') : (first?.name ?? ''),
  );
}
