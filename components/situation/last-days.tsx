import type { Words } from '@/messages/words';
import type { Link } from '@/newsroom/timeline/moment';
import type { LastDay } from '@/newsroom/timeline/situation-page';

type Props = {
  days: readonly LastDay[];
  slug: string;
  /** BCP 47, of what the desk wrote. */
  language: string;
  words: Words;
  link: Link;
};

/** The last days with entries, the latest first: how each began, and how its claims stand. */
export function LastDays({ days, slug, language, words, link }: Props) {
  const { situation: text, counts } = words.texts;
  return (
    <section aria-labelledby="last-days" className="last-days">
      <h2 id="last-days">{text.lastDays}</h2>
      <ol>
        {days.map(({ day, claims, standings, inBrief }) => (
          <li key={day}>
            <h3>
              <a href={link(`/${slug}/${day}`)}>
                <time dateTime={day}>{words.capital(words.dayInFull(day))}</time>
              </a>
            </h3>
            {inBrief ? (
              <p className="in-brief" lang={language}>
                {words.setInType(inBrief)}
              </p>
            ) : (
              <p className="small">{text.noLede}</p>
            )}
            <ul className="counts num">
              <li>
                <b>{words.number(claims)}</b> {words.pluralOf(claims, counts.claims)}
              </li>
              {standings.map(({ standing, claims: own }) => (
                <li key={standing}>
                  <b>{words.number(own)}</b> {words.pluralOf(own, counts.standings[standing])}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
