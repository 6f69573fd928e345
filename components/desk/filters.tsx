import type { ReactNode } from 'react';
import { Link } from '@/components/desk/link';
import type { Choice } from './form/fields';

/** A plain form that asks the page again, narrowed; what is chosen stands in the address. */
export function Filters({
  label,
  button,
  clear,
  more,
  children,
}: {
  /** Names the form for those who listen. */
  label: string;
  button: string;
  /** Leads back to everything; left out while nothing is narrowed. */
  clear?: { href: string; text: string };
  /** What is asked for less often. */
  more?: ReactNode;
  children: ReactNode;
}) {
  return (
    <form method="get" aria-label={label} className="desk-filters">
      {children}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <button type="submit" className="desk-button-small">
          {button}
        </button>
        {clear && (
          <Link href={clear.href} className="desk-button-quiet">
            {clear.text}
          </Link>
        )}
      </div>
      {more}
    </form>
  );
}

type Asked = { name: string; label: string; value: string | undefined };

/** One of a list, or any. */
export function FilterSelect({
  name,
  label,
  value,
  any,
  choices,
}: Asked & { any: string; choices: readonly Choice[] }) {
  return (
    <div className="desk-field">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} key={value} name={name} defaultValue={value ?? ''} className="desk-input">
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Words to look for, or a day. */
export function FilterText({ name, label, value, type = 'search' }: Asked & { type?: 'search' | 'date' }) {
  return (
    <div className={`desk-field ${type === 'search' ? 'col-span-2' : ''}`}>
      <label htmlFor={`filter-${name}`}>{label}</label>
      <input
        id={`filter-${name}`}
        key={value}
        name={name}
        type={type}
        defaultValue={value}
        className="desk-input"
      />
    </div>
  );
}
