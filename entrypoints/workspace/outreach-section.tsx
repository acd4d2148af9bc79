import type { SectionProps } from '@/components/desk/section';
import { OutreachSection } from '@/components/outreach/OutreachSection';
import { createExportPort } from './export-port';
import { createTrackingPort } from './tracking-port';
import { createWritingPort } from './writing-port';

const outreach = {
  exporting: createExportPort(),
  writing: createWritingPort(),
  tracking: createTrackingPort(),
};

/** Outreach with what it asks for behind it. */
export function OutreachView(props: SectionProps) {
  return <OutreachSection {...props} outreach={outreach} />;
}
