import { DataSection } from '@/components/data/DataSection';
import type { SectionProps } from '@/components/desk/section';
import { createDataPort } from './data-port';

const port = createDataPort();

/** The scout's data with the store behind it. */
export function StoredDataView(props: SectionProps) {
  return <DataSection {...props} port={port} />;
}
