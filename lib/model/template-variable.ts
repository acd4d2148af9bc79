/**
 * What a message may name in braces, in the order in which a message usually does. Each stands for
 * something that was seen, agreed or written by the scout, never for a judgement.
 */
export const templateVariables = [
  'greeting',
  'first_name',
  'name',
  'handle',
  'creators',
  'post_hook',
  'post_when',
  'post_url',
  'niche',
  'why_fit',
  'brand',
  'product',
  'offer',
  'promo_code',
  'tracking_url',
  'disclosure',
  'sender',
  'campaign',
] as const;
export type TemplateVariable = (typeof templateVariables)[number];

/** What is known for one message. A variable without a value is absent. */
export type MessageFacts = Partial<Record<TemplateVariable, string>>;

/** A piece of a filled message. */
export interface FilledPart {
  text: string;
  /** Whose value it is. */
  from?: TemplateVariable;
  /** Nothing is known for `from`: the text is empty, and a person has to see that. */
  isGap?: true;
}

/** A template with what is known in the place of its variables. */
export interface Filled {
  text: string;
  /** The same in pieces. */
  parts: FilledPart[];
  /** Variables that left a gap, each once, in the order of the text. */
  unfilled: TemplateVariable[];
  /** What stands in braces and is no variable, and braces or brackets without their other half. */
  unknown: string[];
}
