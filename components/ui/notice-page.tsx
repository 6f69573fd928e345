/** A page that has only something to say: not found, nothing yet, out of order. */
export function NoticePage({
  title,
  text,
  link,
}: {
  title: string;
  text: string;
  link?: { href: string; text: string };
}) {
  return (
    <div className="notice-page">
      <h1 className="display">{title}</h1>
      <p className="lead">{text}</p>
      {link && (
        <p>
          <a href={link.href}>{link.text}</a>
        </p>
      )}
    </div>
  );
}
