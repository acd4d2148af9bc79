import type { SectionProps } from '@/components/desk/section';

export function DataSection({ data }: SectionProps) {
  return <p>{data.campaign.name}</p>;
}
