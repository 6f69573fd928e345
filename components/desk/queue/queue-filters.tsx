import { claimKindChoices } from '@/components/desk/choices';
import { FilterSelect, Filters } from '@/components/desk/filters';
import { type Standing, standings } from '@/db/vocabulary';
import { deskText } from '@/messages/desk';
import { standingWord } from '@/messages/english';
import type { QueueFilter } from '@/newsroom/queue/find';

const text = deskText.queue;
const choicesOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** What readers see of a claim, as a choice. */
export const standingChoices = [
  { value: 'none', label: text.nothingPublic },
  ...standings.map((value: Standing) => ({ value, label: standingWord(value).toLowerCase() })),
];

type Named = { id: string; name: string };

/** Narrows the queue. */
export function QueueFilters({
  asked,
  situations,
  people,
}: {
  asked: QueueFilter;
  situations: readonly { id: string; title: string }[];
  people: readonly Named[];
}) {
  const isNarrowed = Object.values(asked).some(Boolean);
  return (
    <Filters
      label={text.filter}
      button={text.show}
      clear={isNarrowed ? { href: '/desk', text: text.clear } : undefined}
    >
      <FilterSelect
        name="thing"
        label={text.thing}
        value={asked.thing}
        any={text.everyThing}
        choices={choicesOf(text.things)}
      />
      <FilterSelect
        name="kind"
        label={text.kind}
        value={asked.kind}
        any={text.any}
        choices={claimKindChoices}
      />
      {situations.length > 1 && (
        <FilterSelect
          name="situation"
          label={text.situation}
          value={asked.situation}
          any={text.any}
          choices={situations.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <FilterSelect
        name="person"
        label={text.person}
        value={asked.person}
        any={text.any}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FilterSelect
        name="standing"
        label={text.standing}
        value={asked.standing}
        any={text.any}
        choices={standingChoices}
      />
      <FilterSelect name="age" label={text.age} value={asked.age} any="–" choices={choicesOf(text.ages)} />
    </Filters>
  );
}
