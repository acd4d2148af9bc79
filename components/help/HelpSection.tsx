import type { SectionProps } from '@/components/desk/section';

export function HelpSection({ data }: SectionProps) {
  return <p>{data.campaign.name}</p>;
}
