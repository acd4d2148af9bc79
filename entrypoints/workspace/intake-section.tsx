import type { SectionProps } from '@/components/desk/section';
import { ImportSection } from '@/components/intake/ImportSection';
import { createIntakeSession } from '@/components/intake/intake-session';
import { createIntake } from './intake';

// As old as the page: an import goes on while the scout looks at another view.
const port = createIntake();
const session = createIntakeSession(port);

/** The import with the store behind it. */
export function ImportView(props: SectionProps) {
  return <ImportSection {...props} session={session} port={port} />;
}
