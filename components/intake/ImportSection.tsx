import type { SectionProps } from '@/components/desk/section';

export function ImportSection({ data }: SectionProps) {
  return <p>{data.campaign.name}</p>;
}
