'use client';

import type { ReactNode } from 'react';
import { useHydrated } from './hydrated';

/**
 * What works by script alone. Until the script has taken the page over it keeps its room without being there, so that nothing
 * moves from under a finger when it does; where no script runs it takes no room.
 */
export function Scripted({ className = '', children }: { className?: string; children: ReactNode }) {
  return (
    <div className={`scripted ${className}`} inert={!useHydrated()}>
      {children}
    </div>
  );
}
