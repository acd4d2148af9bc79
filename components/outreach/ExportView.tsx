import { outreachWords } from '@/assets/messages/outreach';
import type { SectionProps } from '@/components/desk/section';
import type { ExportPort } from './export-port';

export function ExportView(_: SectionProps & { port: ExportPort }) {
  return <h2>{outreachWords.title}</h2>;
}
