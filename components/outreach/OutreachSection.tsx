import { outreachWords } from '@/assets/messages/outreach';
import { trackingWords } from '@/assets/messages/tracking';
import { writingWords } from '@/assets/messages/writing';
import { type SectionProps, toHash } from '@/components/desk/section';
import { TrackingView } from '@/components/tracking/TrackingView';
import type { TrackingPort } from '@/components/tracking/tracking-port';
import { MessagesView } from '@/components/writing/MessagesView';
import type { WritingPort } from '@/components/writing/writing-port';
import { ExportView } from './ExportView';
import type { ExportPort } from './export-port';
import './outreach.css';

export interface OutreachPorts {
  exporting: ExportPort;
  writing: WritingPort;
  tracking: TrackingPort;
}

const views = [
  { at: '', title: outreachWords.title },
  { at: 'messages', title: writingWords.title },
  { at: 'tracking', title: trackingWords.title },
] as const;

/** `#outreach` exports, `#outreach/messages` writes, `#outreach/tracking` gives links and codes. */
export function OutreachSection({
  outreach,
  ...props
}: SectionProps & { outreach: OutreachPorts }) {
  const [first = '', ...rest] = props.path.split('/');
  const current = views.find(({ at }) => at === first)?.at ?? '';
  const place = { ...props, path: rest.join('/') };
  return (
    <section class="outreach">
      <nav class="subnav" aria-label={outreachWords.views}>
        {views.map(({ at, title }) => (
          <a
            key={at}
            href={toHash(at === '' ? 'outreach' : `outreach/${at}`)}
            aria-current={at === current ? 'page' : undefined}
          >
            {title}
          </a>
        ))}
      </nav>
      {current === '' && (
        <ExportView key={props.data.campaign.id} {...place} port={outreach.exporting} />
      )}
      {current === 'messages' && <MessagesView {...place} port={outreach.writing} />}
      {current === 'tracking' && <TrackingView {...place} port={outreach.tracking} />}
    </section>
  );
}
