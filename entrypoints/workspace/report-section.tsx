import type { SectionProps } from '@/components/desk/section';
import { ReportSection } from '@/components/report/ReportSection';
import { createReportPort } from './report-port';

const port = createReportPort();

/** The client report with files and memory behind it. */
export function ReportView(props: SectionProps) {
  return <ReportSection {...props} port={port} />;
}
