import NextLink from 'next/link';
import type { ComponentProps } from 'react';

/**
 * A link of the desk. Nothing is fetched ahead: each page is made for whoever opens it, from rows that may have changed by then, and
 * a list of a hundred claims would ask for a hundred pages.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
