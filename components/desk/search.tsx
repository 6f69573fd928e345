import type { ReactNode } from 'react';

/** A plain form that asks the page again with what is looked for. */
export function Search({
  label,
  button,
  value,
  children,
}: {
  label: string;
  button: string;
  value: string;
  children?: ReactNode;
}) {
  return (
    <form method="get" className="mb-5 flex flex-wrap items-end gap-2.5">
      <div className="desk-field w-full max-w-[24rem]">
        <label htmlFor="q">{label}</label>
        <input id="q" name="q" type="search" defaultValue={value} className="desk-input" />
      </div>
      {children}
      <button type="submit" className="desk-button-second">
        {button}
      </button>
    </form>
  );
}
