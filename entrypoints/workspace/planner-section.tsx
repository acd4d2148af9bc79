import type { SectionProps } from '@/components/desk/section';
import { PlannerSection } from '@/components/planner/PlannerSection';
import { createPlannerPort } from './planner-port';

const port = createPlannerPort();

/** The planner with what it asks for behind it. */
export function PlannerView(props: SectionProps) {
  return <PlannerSection {...props} port={port} />;
}
