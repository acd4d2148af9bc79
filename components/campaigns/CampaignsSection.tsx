import type { SectionProps } from '@/components/desk/section';

export function CampaignsSection({ data }: SectionProps) {
  return <p>{data.campaign.name}</p>;
}
