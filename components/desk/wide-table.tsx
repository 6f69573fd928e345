import type { ReactNode } from 'react';

/** A table that scrolls by itself where the page is narrow; it takes the focus, so that keys can scroll it, too. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keys (WCAG 2.1.1).
    <section aria-label={label} tabIndex={0} className="overflow-x-auto">
      <table className="desk-table">{children}</table>
    </section>
  );
}
