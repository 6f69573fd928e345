import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';
import { englishFor } from '@/messages/english';
import type { PersonLine } from '@/newsroom/people/find';

const text = deskText.people;

/** Everybody, with what an admin has to know of them; the name leads to what can be changed. */
export function PeopleLines({ people, me }: { people: readonly PersonLine[]; me: string }) {
  return (
    <ul className="desk-lines">
      {people.map((person) => (
        <li
          key={person.id}
          id={person.id}
          className="grid gap-x-5 sm:grid-cols-[minmax(0,5fr)_minmax(0,6fr)_minmax(0,5fr)]"
        >
          <span>
            <Link href={`/desk/people/${person.id}`} className="font-[550]">
              {person.name}
            </Link>
            {person.id === me && <span className="desk-meta"> ({text.you})</span>}
          </span>
          <span className="desk-meta break-words">{person.email}</span>
          <span className="desk-meta">
            {person.role}
            {person.byline !== person.name && `, ${text.bylineIs(person.byline)}`}
          </span>
          <State person={person} />
        </li>
      ))}
    </ul>
  );
}

function State({ person }: { person: PersonLine }) {
  const said = statesOf(person);
  return said.length > 0 ? <span className="desk-meta sm:col-span-3">{said.join('; ')}</span> : null;
}

function statesOf({ disabledAt, waitsUntil, isDemonstration }: PersonLine): string[] {
  return [
    disabledAt && text.disabledSince(inUtc(disabledAt)),
    waitsUntil && text.waitsUntil(inUtc(waitsUntil)),
    isDemonstration && text.demonstration,
  ].filter((state) => typeof state === 'string');
}

/** People are of the whole site, which has no time zone: "21 July 2025, 18:20 UTC". */
export function inUtc(moment: Date): string {
  return englishFor('UTC').momentInZone(moment.toISOString());
}
