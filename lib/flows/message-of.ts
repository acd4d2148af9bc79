import type { Template } from '@/lib/model/template';
import type { Filled, MessageFacts, TemplateVariable } from '@/lib/model/template-variable';
import { fillTemplate } from '@/lib/outreach/messages/fill-template';
import { type MessagePlace, toMessageFacts, type WritableRow } from './message-facts';

/** A template as it reads for somebody. */
export interface ComposedMessage {
  subject: Filled;
  body: Filled;
  facts: MessageFacts;
}

/** The message to one creator or to a mailbox that several share; a direct message has no subject. */
export function composeMessage(
  template: Pick<Template, 'language' | 'route' | 'subject' | 'body'>,
  rows: readonly WritableRow[],
  { campaign, now }: Pick<MessagePlace, 'campaign' | 'now'>,
): ComposedMessage {
  const facts = toMessageFacts(rows, { template, campaign, now });
  return {
    subject: fillTemplate(template.route === 'email' ? template.subject : '', facts),
    body: fillTemplate(template.body, facts),
    facts,
  };
}

/** A message as columns of a file. */
export interface MessageColumns {
  subject: string;
  /** Several lines. */
  body: string;
  /** Variables that left a gap in either: such a row is worth a warning. */
  unfilled: TemplateVariable[];
  /** What the template names that is no variable. */
  unknown: string[];
}

/**
 * Makes the message of a template for every line of a file.
 *
 * @returns given a row, and all who share its mailbox where it is not alone. Neither text begins with
 *   what a spreadsheet takes for a formula, so that no guard has to put a `'` before it
 */
export function createMessageOf(
  template: Pick<Template, 'language' | 'route' | 'subject' | 'body'>,
  place: Pick<MessagePlace, 'campaign' | 'now'>,
): (row: WritableRow, readers?: { rows: readonly WritableRow[] }) => MessageColumns {
  return (row, { rows } = { rows: [row] }) => {
    const { subject, body } = composeMessage(template, rows, place);
    return {
      subject: withoutFormula(subject.text.replace(/\s+/gu, ' ')),
      body: withoutFormula(body.text),
      unfilled: [...new Set([...subject.unfilled, ...body.unfilled])],
      unknown: [...new Set([...subject.unknown, ...body.unknown])],
    };
  };
}

function withoutFormula(text: string): string {
  return text.replace(/^[\s=+\-@\uFF1D\uFF0B\uFF0D\uFF20]+/u, '');
}
