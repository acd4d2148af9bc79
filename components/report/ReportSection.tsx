import { reportWords } from '@/assets/messages/report';
import { Icon } from '@/components/desk/Icon';
import { isListed } from '@/components/desk/row';
import { type SectionProps, toHash } from '@/components/desk/section';
import { ReportDesk } from './ReportDesk';
import './report-section.css';
import type { ReportPort } from './report-port';

export interface ReportSectionProps extends SectionProps {
  port: ReportPort;
}

/** The client report of the campaign that is shown. Another campaign begins anew, with nothing ticked. */
export function ReportSection(props: ReportSectionProps) {
  const { data } = props;
  const words = reportWords.states;
  if (data.rows.some(isListed)) return <ReportDesk key={data.campaign.id} {...props} />;
  return (
    <div class="empty">
      <Icon name="note" />
      <h2>{data.isPartial ? reportWords.title : words.nobodyTitle}</h2>
      <p>{data.isPartial ? words.reading : words.nobodyText}</p>
      {!data.isPartial && (
        <a class="button primary" href={toHash('lists')}>
          {words.toList}
        </a>
      )}
    </div>
  );
}
