import { Fragment } from 'react';
import { en } from '@/messages/en';
import { count } from '@/messages/format';
import type { Origins, VoiceBehind, Way } from '@/newsroom/claims/origins';

/** How a citation is named in the drawing: its number, where it stands on the page, and who passes it on, from our report on. */
export type WayShown = { number: number; href: string; through: readonly string[] };

type Props = { origins: Origins; ways: ReadonlyMap<string, WayShown> };

const text = en.origins;

/** Which reports lead back to whom: each voice with its originators, and below them the ways by which we have it. */
export function OriginsDrawing({ origins: { voices, unfounded }, ways }: Props) {
  return (
    <ul className="origins-drawing">
      {voices.map((voice) => (
        <li key={voice.originators.map(({ name }) => name).join()}>
          <Voice voice={voice} ways={ways} />
        </li>
      ))}
      {unfounded.length > 0 && (
        <li className="unfounded">
          <p className="originator">{text.unfounded}</p>
          <Ways of={unfounded} ways={ways} />
        </li>
      )}
    </ul>
  );
}

function Voice({ voice, ways }: { voice: VoiceBehind; ways: Props['ways'] }) {
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
                  {partyName === null ? en.claim.noParty : `${en.claim.party} ${partyName}`}
                </span>
              )}
            </p>
            <Ways of={own} echoes={i === originators.length - 1 ? echoes : []} ways={ways} />
          </li>
        ))}
      </ul>
      {voice.isCircular && <p className="told">{leadsBack(voice)}</p>}
      {voice.isUncounted && <p className="told">{text.uncounted}</p>}
    </>
  );
}

function Ways({
  of,
  echoes = [],
  ways,
}: {
  of: readonly Way[];
  echoes?: readonly Way[];
  ways: Props['ways'];
}) {
  return (
    <ol className="ways">
      {[...of, ...echoes].map((way) => {
        const shown = ways.get(way.citationId);
        return (
          shown && (
            <li key={way.citationId}>
              <a href={shown.href} className="num">
                <span className="sr-only">{en.day.reference} </span>
                {shown.number}
              </a>{' '}
              <Through names={shown.through} />
              {echoes.includes(way) && <span className="echo">{text.echo}</span>}
            </li>
          )
        );
      })}
    </ol>
  );
}

function Through({ names }: { names: readonly string[] }) {
  if (names.length === 0) return text.itself;
  return names.map((name, i) => (
    <Fragment key={name}>
      {i > 0 && (
        <>
          <span aria-hidden="true"> → </span>
          <span className="sr-only">, {text.from} </span>
        </>
      )}
      {name}
    </Fragment>
  ));
}

/** "3 reports, 1 voice: all lead back to the Air Force." */
function leadsBack({ reports, originators, echoes, partyName }: VoiceBehind): string {
  const [first] = originators;
  const passages = originators.reduce((sum, { ways }) => sum + ways.length, echoes.length);
  const many =
    reports > 1
      ? count(reports, text.reports)
      : originators.length > 1
        ? count(originators.length, text.originators)
        : count(passages, text.passages);
  return text.leadsBack(many, originators.length > 1 ? (partyName ?? '') : (first?.name ?? ''));
}
