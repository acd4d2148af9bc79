import type { TrackingPort } from '@/components/tracking/tracking-port';

export function createTrackingPort(): TrackingPort {
  return {};
}
