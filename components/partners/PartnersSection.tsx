import { partnersWords } from '@/assets/messages/partners';
import type { SectionProps } from '@/components/desk/section';

export function PartnersSection(_: SectionProps) {
  return <h2>{partnersWords.title}</h2>;
}
