import { demonstrationText } from '@/messages/desk/demonstration';

/** Under the bar while the demonstration is here: what it is, and how to be rid of it. */
export function DeskDemonstration({ title }: { title: string }) {
  return (
    <aside aria-label={demonstrationText.label} className="border-b border-rule bg-attributed-bg">
      <p className="px-4 py-1.5 sm:px-6 text-[0.8125rem] leading-snug text-ink">
        {demonstrationText.says(title)} <code className="text-[0.75rem]">{demonstrationText.command}</code>
      </p>
    </aside>
  );
}
