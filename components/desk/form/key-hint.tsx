/** The keys of a button, shown on it; those who listen hear them from its `aria-keyshortcuts`. */
export function KeyHint({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="desk-key">
      {children}
    </span>
  );
}
