import type { TemplateVariable } from '@/lib/model/template-variable';
import type { ComposedMessage } from './writing-port';

/** What a message lacks, in subject and body together, each named once. */
export function findGaps({ subject, body }: Pick<ComposedMessage, 'subject' | 'body'>): {
  unfilled: TemplateVariable[];
  unknown: string[];
} {
  return {
    unfilled: [...new Set([...subject.unfilled, ...body.unfilled])],
    unknown: [...new Set([...subject.unknown, ...body.unknown])],
  };
}
