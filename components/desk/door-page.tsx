import type { ReactNode } from 'react';
import { deskText } from '@/messages/desk';
import '@/app/desk/desk.css';

/** A page before the desk: signing in, accepting an invitation. */
export function DoorPage({
  title,
  below,
  children,
}: {
  title: string;
  below?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="desk">
      <main id="content" className="mx-auto grid max-w-[26rem] gap-5 px-4 pt-[12vh] pb-16">
        <p className="font-serif text-lg font-semibold">{deskText.bar.name}</p>
        <div className="desk-panel grid gap-4">
          <h1>{title}</h1>
          {children}
        </div>
        {below && <p className="desk-meta">{below}</p>}
        <p className="desk-meta">
          <a href="/">{deskText.signIn.toPublic}</a>
        </p>
      </main>
    </div>
  );
}
