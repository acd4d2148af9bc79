import { plannerWords } from '@/assets/messages/planner';
import type { SectionProps } from '@/components/desk/section';

export function PlannerSection(_: SectionProps) {
  return <h2>{plannerWords.title}</h2>;
}
