import { reportWords } from '@/assets/messages/report';
import type { SectionProps } from '@/components/desk/section';

export function ReportSection(_: SectionProps) {
  return <h2>{reportWords.title}</h2>;
}
