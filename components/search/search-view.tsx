import './search-page.css';
import type { Words } from '@/messages/words';
import { linksAt } from '@/newsroom/timeline/moment';
import type { SearchPage } from '@/newsroom/timeline/read-search';
import { SearchForm } from './search-form';
import { SearchResults } from './search-results';

/** The search of a situation: its form, and what it found, or how to ask. */
export function SearchView({ page, words }: { page: SearchPage; words: Words }) {
  const { situation } = page;
  const link = linksAt(null, words);
  const { search: texts } = words.texts;
  return (
    <div className="plain-page search-page">
      <header>
        <p className="crumb">
          <a href={link(`/${situation.slug}`)} lang={situation.language}>
            {situation.title}
          </a>
        </p>
        <h1 className="display">{texts.title}</h1>
      </header>
      <SearchForm page={page} words={words} />
      {page.isAsked ? (
        <SearchResults page={page} words={words} link={link} />
      ) : (
        <section aria-labelledby="how" className="search-how">
          <h2 id="how">{texts.how}</h2>
          <ul>
            <li>{texts.howWords}</li>
            <li>{texts.howPrefix}</li>
            <li>{texts.howPhrase}</li>
            <li>{texts.howSpelling}</li>
            <li>{texts.howWithdrawn}</li>
          </ul>
        </section>
      )}
    </div>
  );
}
