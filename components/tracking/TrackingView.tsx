import { trackingWords } from '@/assets/messages/tracking';
import type { SectionProps } from '@/components/desk/section';
import type { TrackingPort } from './tracking-port';

export function TrackingView(_: SectionProps & { port: TrackingPort }) {
  return <h2>{trackingWords.title}</h2>;
}
