import type { StarterTexts } from './starter-templates';

export const english: StarterTexts = {
  first: {
    subject: '{brand} and your videos[[ about {niche}]]',
    body: `{greeting}

[[I came across your post[[ “{post_hook}”]][[ of {post_when}]]:
{post_url}]]

[[You post about {why_fit}, and that is what we are looking for. ]]I am writing for {brand}: we would like to work with you on a post about {product}.[[ What we offer for it: {offer}.]] How you show it is up to you. It would be marked as advertising[[, with {disclosure}]].

May I send you the details?

{sender}

If this is not for you, just say so and I will not write again.`,
  },
  dm: {
    subject: '',
    body: `{greeting} [[I liked your post “{post_hook}”. ]]I am writing for {brand}: we would like to work with you on a post about {product}, marked as advertising.[[ What we offer for it: {offer}.]] May I send you the details here? If it is not for you, just say so and I will not write again. {sender}`,
  },
  manager: {
    subject: '{brand}: a request about {creators}',
    body: `{greeting}

I am writing about {creators}. This address is the contact in the profile.

[[What caught our eye: posts about {why_fit}. ]]For {brand} we are planning a collaboration on {product}.[[ What we offer for it: {offer}.]] Every post would be marked as advertising[[, with {disclosure}]].

Could you send me availability and rates?

{sender}

If you are not the right person for this, or prefer not to be asked, just say so and I will not write again.`,
  },
  'follow-up': {
    subject: '{brand}: my message about {product}',
    body: `{greeting}

I wrote to you about a post for {brand}, and I know how easily a message gets lost.[[ What we offer still stands: {offer}.]]

Is it something for you? A short yes or no is enough.

{sender}

This is my last message unless you answer.`,
  },
  'dm-follow-up': {
    subject: '',
    body: `{greeting} I wrote to you about a post for {brand}, and I know how easily a message gets lost.[[ What we offer still stands: {offer}.]] Is it something for you? A short yes or no is enough. Unless you answer, this is my last message. {sender}`,
  },
  brief: {
    subject: '{brand}: your brief',
    body: `{greeting}

Good to have you with us. Here is everything in one place:

- What it is about: {product}
[[- What you get: {offer}
]][[- Your code: {promo_code}
]][[- Your link: {tracking_url}
]]- Marking: please mark the post as advertising with {disclosure} and switch on TikTok’s content disclosure.
- Please say only what is true for you. You don’t have to like everything.
- Before it goes live, I would like to see it once, only to check the facts.

When could you send me a first version?

{sender}`,
  },
};
