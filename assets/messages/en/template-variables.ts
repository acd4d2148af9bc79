/** What a message may name, and where each comes from. */
import type { TemplateVariable } from '@/lib/model/template-variable';

export const templateVariableMessages: Record<TemplateVariable, { label: string; from: string }> = {
  greeting: { label: 'Greeting', from: '“Hi Maya,” where a first name is known, else “Hi there,”' },
  first_name: { label: 'First name', from: 'as the bio states it or you confirmed it' },
  name: { label: 'Name', from: 'as the profile shows it' },
  handle: { label: 'Handle', from: 'with @' },
  creators: { label: 'Creators', from: 'whom a shared or a manager’s mailbox is written about' },
  post_hook: { label: 'Post: hook', from: 'the first sentence of the caption you saw' },
  post_when: { label: 'Post: day', from: 'when the post was published' },
  post_url: { label: 'Post: link', from: 'the post you saw' },
  niche: { label: 'Niche', from: 'what most of their posts are about' },
  why_fit: { label: 'Why they fit', from: 'what of your brief was found in their posts' },
  brand: { label: 'Brand', from: 'from the brief' },
  product: { label: 'Product', from: 'from the campaign details' },
  offer: { label: 'Offer', from: 'from the campaign details' },
  promo_code: { label: 'Promo code', from: 'the creator’s own' },
  tracking_url: { label: 'Tracking link', from: 'the creator’s own' },
  disclosure: {
    label: 'Disclosure',
    from: 'how the post is to be marked, from the campaign details',
  },
  sender: { label: 'Sender', from: 'who signs, from the campaign details' },
  campaign: { label: 'Campaign', from: 'its name, as you called it' },
};
