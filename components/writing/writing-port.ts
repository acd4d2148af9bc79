import type { Written } from '@/components/desk/desk-source';
import type { Template } from '@/lib/model/template';

/** What the view of messages can ask for beside the desk. */
export interface WritingPort {
  /** By name. Rejects when the store cannot be read. */
  readTemplates(): Promise<Template[]>;
  saveTemplate(template: Template): Promise<Written>;
  deleteTemplate(templateId: string): Promise<Written>;
}
