import { Link } from '@/components/desk/link';
import { deskText } from '@/messages/desk';

const text = deskText.reports;
const labels = {
  title: text.titleLabel,
  publisher: text.publisher,
  author: text.author,
  publishedOn: text.publishedOn,
  language: text.language,
  canonicalUrl: text.url,
} as const;

type Asked = Record<string, string | string[] | undefined>;

/** Where the details of a report that was just captured come from, and which names the desk does not know. */
export function Said({
  asked,
  now,
  reportId,
}: {
  /** As captureAction puts it into the address. */
  asked: Asked;
  now: { publisher: string; author: string };
  reportId: string;
}) {
  const origins = Object.entries(labels).flatMap(([field, label]) => {
    const origin = asked[`of-${field}`];
    return typeof origin === 'string' && Object.hasOwn(text.saidWhere, origin)
      ? [{ label, where: text.saidWhere[origin as keyof typeof text.saidWhere] }]
      : [];
  });
  const unknown = (['publisher', 'author'] as const).flatMap((field) => {
    const name = asked[field];
    return typeof name === 'string' && name && now[field] === '' ? [name] : [];
  });
  return (
    <section className="mb-5 max-w-[42rem]">
      <p role="status" className="desk-done mb-3">
        {text.saidHint}
      </p>
      {origins.length > 0 && (
        <ul className="desk-meta">
          {origins.map(({ label, where }) => (
            <li key={label}>
              {label}: {where}
            </li>
          ))}
        </ul>
      )}
      {unknown.map((name) => (
        <p key={name} className="desk-told mt-3">
          {text.saidUnknown(name)}{' '}
          <Link href={`/desk/sources/new?name=${encodeURIComponent(name)}`}>{text.saidAdd}</Link>
        </p>
      ))}
      <p className="mt-3 text-sm">
        <Link href={`/desk/reports/${reportId}`}>{text.toTheText}</Link>
      </p>
    </section>
  );
}
