import type { SectionProps } from '@/components/desk/section';

export function InsightsSection({ data }: SectionProps) {
  return <p>{data.campaign.name}</p>;
}
