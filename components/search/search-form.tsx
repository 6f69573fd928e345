import type { Words } from '@/messages/words';
import type { SearchPage } from '@/newsroom/timeline/read-search';

/** What is searched for, and by what it is narrowed; a plain form whose address can be shared. */
export function SearchForm({ page, words }: { page: SearchPage; words: Words }) {
  const { situation, search, choices } = page;
  const { search: texts, labels } = words.texts;
  const isNarrowed = [search.standing, search.place, search.topic, search.from, search.to].some(Boolean);
  return (
    <search>
      <form action={words.path(`/${situation.slug}/search`)} className="search-form">
        <p className="search-question">
          <label htmlFor="q">{texts.question}</label>
          <input id="q" type="search" name="q" defaultValue={search.q} maxLength={200} autoComplete="off" />
          <button type="submit">{texts.submit}</button>
        </p>
        <details open={isNarrowed}>
          <summary>{texts.narrow}</summary>
          <div className="search-limits">
            <Choice
              {...{ name: 'standing', label: texts.standing, any: texts.any, chosen: search.standing }}
              options={choices.standings.map((standing) => [standing, labels.standings[standing]])}
            />
            <Choice
              {...{ name: 'place', label: texts.place, any: texts.any, chosen: search.place }}
              language={situation.language}
              options={choices.places.map(({ id, name }) => [id, name])}
            />
            <Choice
              {...{ name: 'topic', label: texts.topic, any: texts.any, chosen: search.topic }}
              language={situation.language}
              options={choices.topics.map((topic) => [topic, topic])}
            />
            <p>
              <label htmlFor="from">{texts.from}</label>
              <input id="from" type="date" name="from" defaultValue={search.from} />
            </p>
            <p>
              <label htmlFor="to">{texts.to}</label>
              <input id="to" type="date" name="to" defaultValue={search.to} />
            </p>
          </div>
        </details>
      </form>
    </search>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  any: string;
  chosen: string | undefined;
  /** Of the options, where it is not that of the page. */
  language?: string;
  options: readonly (readonly [value: string, text: string])[];
};

function Choice({ name, label, any, chosen, language, options }: ChoiceProps) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen ?? ''}>
        <option value="">{any}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value} lang={language}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
