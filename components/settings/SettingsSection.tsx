import type { SectionProps } from '@/components/desk/section';

export function SettingsSection({ data }: SectionProps) {
  return <p>{data.campaign.name}</p>;
}
