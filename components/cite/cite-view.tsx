import './cite-page.css';
import type { Words } from '@/messages/words';
import type { Citations } from '@/newsroom/feeds/citations/citations';
import { linksAt } from '@/newsroom/timeline/moment';

type Props = {
  /** What is cited, in the language of the desk. */
  title: string;
  language: string;
  /** Its path, without language and moment. */
  path: string;
  asOf: string | null;
  /** ISO 8601: the publication at which the citations lead to it. */
  stamp: string | null;
  citations: Citations | null;
  words: Words;
};

/** A claim or a day in every style in which somebody may want to cite it. */
export function CiteView({ title, language, path, asOf, stamp, citations, words }: Props) {
  const link = linksAt(asOf, words);
  const { cite } = words.texts;
  return (
    <article className="plain-page cite-page">
      <header>
        <p className="crumb">
          <a href={link(path)}>{cite.back}</a>
        </p>
        <h1 className="display">{cite.title}</h1>
        <p className="cite-what" lang={language}>
          {words.setInType(title)}
        </p>
        {stamp && citations ? (
          <p className="cite-lead">{cite.lead(words.momentInZone(stamp))}</p>
        ) : (
          <p className="cite-lead">{cite.nothing}</p>
        )}
      </header>
      {citations && (
        <>
          <section aria-labelledby="in-a-text">
            <h2 id="in-a-text">{cite.texts}</h2>
            {citations.texts.map(({ form, text }) => (
              <Form key={form} id={`cite-${form}`} name={cite.styles[form]} text={text} words={words} />
            ))}
          </section>
          <section aria-labelledby="for-a-bibliography" className="cite-files">
            <h2 id="for-a-bibliography">{cite.files}</h2>
            {citations.files.map(({ form, text }) => (
              <Form
                key={form}
                id={`cite-${form}`}
                name={cite.styles[form]}
                text={text}
                file={link(`${path}/cite.${form}`)}
                words={words}
              />
            ))}
          </section>
          <section aria-labelledby="share">
            <h2 id="share">{cite.share}</h2>
            <p>{cite.shareText}</p>
            <Copied id="share-address" name={cite.share} text={citations.cited.asOfAddress} words={words} />
          </section>
        </>
      )}
    </article>
  );
}

type FormProps = { id: string; name: string; text: string; file?: string; words: Words };

function Form({ file, ...form }: FormProps) {
  const { name, words } = form;
  return (
    <div className="cite-form">
      <h3>{name}</h3>
      <Copied {...form} />
      {file && (
        <p className="small">
          <a href={file} download>
            {words.texts.cite.download(name)}
          </a>
        </p>
      )}
    </div>
  );
}

/** One click selects all of it; the button shows itself where a script can copy. */
function Copied({ id, name, text, words }: FormProps) {
  const { cite } = words.texts;
  return (
    <div className="cite-text">
      <pre id={id} translate="no">
        {text}
      </pre>
      <button type="button" hidden data-copy={`#${id}`} aria-label={cite.copyOf(name)}>
        {cite.copy}
      </button>
    </div>
  );
}
