import type { ReactNode } from 'react';

/** The frame of a desk page: its heading, what one can begin from there, and the rest. */
export function DeskPage({
  title,
  above,
  actions,
  wide = false,
  children,
}: {
  title: ReactNode;
  above?: ReactNode;
  actions?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <main
      id="content"
      className={`mx-auto px-4 pt-6 pb-16 sm:px-6 ${wide ? 'max-w-[76rem]' : 'max-w-[56rem]'}`}
    >
      {above && <p className="desk-meta mb-1">{above}</p>}
      <div className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <h1>{title}</h1>
        {actions && <div className="flex flex-wrap gap-2.5">{actions}</div>}
      </div>
      {children}
    </main>
  );
}
